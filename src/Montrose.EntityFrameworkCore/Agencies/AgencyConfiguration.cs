using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Montrose.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Montrose.Agencies;

internal sealed class AgencyConfiguration : IEntityTypeConfiguration<Agency>
{
    public void Configure(EntityTypeBuilder<Agency> b)
    {
        b.ToTable("Agencies", PlatformModelBuilderExtensions.Schema);
        b.ConfigureByConvention();
        b.Property(a => a.Name).HasMaxLength(AgencyConsts.MaxNameLength);
        b.Property(a => a.NormalizedName).HasMaxLength(AgencyConsts.MaxNameLength);
        b.Property(a => a.Subdomain).HasMaxLength(AgencyConsts.MaxSubdomainLength);
        b.Property(a => a.PrimaryColor).HasMaxLength(7);
        b.Property(a => a.LoginText).HasMaxLength(AgencyConsts.MaxLoginTextLength);
        b.Property(a => a.AdminEmail).HasMaxLength(AgencyConsts.MaxEmailLength);
        b.Property(a => a.LogoMediaType).HasMaxLength(32);
        b.Ignore(a => a.IsActive);
        b.HasIndex(a => a.Subdomain).IsUnique(); // deleted ones included: their links still stand in mails
        b.HasIndex(a => a.NormalizedName).IsUnique().HasFilter("\"IsDeleted\" = false");
        b.HasIndex(a => new { a.CreationTime, a.Id });
    }
}
