using Microsoft.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Volo.Abp.TenantManagement.EntityFrameworkCore;

/// <summary>Maps tenant management.</summary>
public static class AbpTenantManagementDbContextModelCreatingExtensions
{
    public static void ConfigureTenantManagement(this ModelBuilder builder)
    {
        if (builder.IsTenantOnlyDatabase())
            return;

        var prefix = AbpTenantManagementDbProperties.DbTablePrefix;
        var schema = AbpTenantManagementDbProperties.DbSchema;

        builder.Entity<Tenant>(b =>
        {
            b.ToTable(prefix + "Tenants", schema);
            b.ConfigureByConvention();
            b.Property(x => x.Name).HasMaxLength(TenantConsts.MaxNameLength).IsRequired();
            b.Property(x => x.NormalizedName).HasMaxLength(TenantConsts.MaxNameLength).IsRequired();
            b.HasMany(x => x.ConnectionStrings).WithOne().HasForeignKey(x => x.TenantId).IsRequired();
            b.HasIndex(x => x.Name);
            b.HasIndex(x => x.NormalizedName);
            b.ApplyObjectExtensionMappings();
        });

        builder.Entity<TenantConnectionString>(b =>
        {
            b.ToTable(prefix + "TenantConnectionStrings", schema);
            b.ConfigureByConvention();
            b.HasKey(x => new { x.TenantId, x.Name });
            b.Property(x => x.Name).HasMaxLength(TenantConnectionStringConsts.MaxNameLength).IsRequired();
            b.Property(x => x.Value).HasMaxLength(TenantConnectionStringConsts.MaxValueLength).IsRequired();
            b.ApplyObjectExtensionMappings();
        });

        builder.TryConfigureObjectExtensions<TenantManagementDbContext>();
    }
}
