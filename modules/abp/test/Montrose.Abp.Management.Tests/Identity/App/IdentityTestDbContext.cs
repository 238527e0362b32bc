using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Identity;
using Volo.Abp.Identity.EntityFrameworkCore;
using Volo.Abp.PermissionManagement;
using Volo.Abp.PermissionManagement.EntityFrameworkCore;
using Volo.Abp.SettingManagement;
using Volo.Abp.SettingManagement.EntityFrameworkCore;

namespace Montrose.Abp.Management.Identity;

/// <summary>The tables that signing in touches, in one context as an application composes them.</summary>
[ConnectionStringName("Default")]
[ReplaceDbContext(typeof(IIdentityDbContext), typeof(ISettingManagementDbContext), typeof(IPermissionManagementDbContext))]
public class IdentityTestDbContext(DbContextOptions<IdentityTestDbContext> options)
    : AbpDbContext<IdentityTestDbContext>(options), IIdentityDbContext, ISettingManagementDbContext, IPermissionManagementDbContext
{
    public DbSet<IdentityUser> Users { get; set; } = null!;

    public DbSet<IdentityRole> Roles { get; set; } = null!;

    public DbSet<IdentityClaimType> ClaimTypes { get; set; } = null!;

    public DbSet<OrganizationUnit> OrganizationUnits { get; set; } = null!;

    public DbSet<IdentitySecurityLog> SecurityLogs { get; set; } = null!;

    public DbSet<IdentityLinkUser> LinkUsers { get; set; } = null!;

    public DbSet<IdentityUserDelegation> UserDelegations { get; set; } = null!;

    public DbSet<IdentitySession> Sessions { get; set; } = null!;

    public DbSet<Setting> Settings { get; set; } = null!;

    public DbSet<SettingDefinitionRecord> SettingDefinitionRecords { get; set; } = null!;

    public DbSet<PermissionGroupDefinitionRecord> PermissionGroups { get; set; } = null!;

    public DbSet<PermissionDefinitionRecord> Permissions { get; set; } = null!;

    public DbSet<PermissionGrant> PermissionGrants { get; set; } = null!;

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ConfigureIdentity();
        builder.ConfigureSettingManagement();
        builder.ConfigurePermissionManagement();
    }
}
