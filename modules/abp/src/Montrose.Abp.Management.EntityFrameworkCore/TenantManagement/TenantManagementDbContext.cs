using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.TenantManagement.EntityFrameworkCore;

/// <summary>Tenant management's tables by themselves.</summary>
[IgnoreMultiTenancy]
[ConnectionStringName(AbpTenantManagementDbProperties.ConnectionStringName)]
public class TenantManagementDbContext(DbContextOptions<TenantManagementDbContext> options)
    : AbpDbContext<TenantManagementDbContext>(options), ITenantManagementDbContext
{
    public DbSet<Tenant> Tenants { get; set; } = null!;

    public DbSet<TenantConnectionString> TenantConnectionStrings { get; set; } = null!;

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ConfigureTenantManagement();
    }
}
