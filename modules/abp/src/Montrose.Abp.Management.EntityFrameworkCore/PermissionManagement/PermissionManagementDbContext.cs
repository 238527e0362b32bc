using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.PermissionManagement.EntityFrameworkCore;

/// <summary>Permission management's tables by themselves.</summary>
[ConnectionStringName(AbpPermissionManagementDbProperties.ConnectionStringName)]
public class PermissionManagementDbContext(DbContextOptions<PermissionManagementDbContext> options)
    : AbpDbContext<PermissionManagementDbContext>(options), IPermissionManagementDbContext
{
    public DbSet<PermissionGroupDefinitionRecord> PermissionGroups { get; set; } = null!;

    public DbSet<PermissionDefinitionRecord> Permissions { get; set; } = null!;

    public DbSet<PermissionGrant> PermissionGrants { get; set; } = null!;

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ConfigurePermissionManagement();
    }
}
