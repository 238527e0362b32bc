using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.SettingManagement.EntityFrameworkCore;

/// <summary>Setting management's tables by themselves.</summary>
[IgnoreMultiTenancy]
[ConnectionStringName(AbpSettingManagementDbProperties.ConnectionStringName)]
public class SettingManagementDbContext(DbContextOptions<SettingManagementDbContext> options)
    : AbpDbContext<SettingManagementDbContext>(options), ISettingManagementDbContext
{
    public DbSet<Setting> Settings { get; set; } = null!;

    public DbSet<SettingDefinitionRecord> SettingDefinitionRecords { get; set; } = null!;

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ConfigureSettingManagement();
    }
}
