using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Montrose.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Montrose.ApiKeys;

internal sealed class ApiKeyConfiguration : IEntityTypeConfiguration<ApiKey>
{
    public void Configure(EntityTypeBuilder<ApiKey> b)
    {
        b.ToTable("ApiKeys", PlatformModelBuilderExtensions.Schema);
        b.ConfigureByConvention();
        b.Property(k => k.Name).HasMaxLength(ApiKeyConsts.MaxNameLength);
        b.Property(k => k.NormalizedName).HasMaxLength(ApiKeyConsts.MaxNameLength);
        b.Property(k => k.Prefix).HasMaxLength(ApiKeyConsts.PrefixLength);
        b.Property(k => k.Hash).HasMaxLength(ApiKeyConsts.HashLength);
        b.HasIndex(k => k.Hash).IsUnique();
        // A revoked key's name may be used again.
        b.HasIndex(k => new { k.UserId, k.NormalizedName }).IsUnique().HasFilter("\"IsDeleted\" = false AND \"RevokedAt\" IS NULL");
        b.HasIndex(k => new { k.TenantId, k.CreationTime, k.Id });
    }
}

internal sealed class ApiKeyUsageConfiguration : IEntityTypeConfiguration<ApiKeyUsage>
{
    public void Configure(EntityTypeBuilder<ApiKeyUsage> b)
    {
        b.ToTable("ApiKeyUsages", PlatformModelBuilderExtensions.Schema);
        b.ConfigureByConvention();
        b.HasKey(u => new { u.ApiKeyId, u.Day, u.Writer });
        b.Property(u => u.LastAddress).HasMaxLength(ApiKeyConsts.MaxAddressLength);
    }
}
