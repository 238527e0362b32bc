using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.FeatureManagement.EntityFrameworkCore;

/// <summary>Feature management's tables by themselves.</summary>
[IgnoreMultiTenancy]
[ConnectionStringName(AbpFeatureManagementDbProperties.ConnectionStringName)]
public class FeatureManagementDbContext(DbContextOptions<FeatureManagementDbContext> options)
    : AbpDbContext<FeatureManagementDbContext>(options), IFeatureManagementDbContext
{
    public DbSet<FeatureGroupDefinitionRecord> FeatureGroups { get; set; } = null!;

    public DbSet<FeatureDefinitionRecord> Features { get; set; } = null!;

    public DbSet<FeatureValue> FeatureValues { get; set; } = null!;

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ConfigureFeatureManagement();
    }
}
