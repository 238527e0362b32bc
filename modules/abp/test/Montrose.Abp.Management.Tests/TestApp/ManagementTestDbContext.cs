using Microsoft.EntityFrameworkCore;
using Volo.Abp.AuditLogging;
using Volo.Abp.AuditLogging.EntityFrameworkCore;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.BackgroundJobs.EntityFrameworkCore;
using Volo.Abp.BlobStoring.Database;
using Volo.Abp.BlobStoring.Database.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;
using Volo.Abp.FeatureManagement;
using Volo.Abp.FeatureManagement.EntityFrameworkCore;
using Volo.Abp.PermissionManagement;
using Volo.Abp.PermissionManagement.EntityFrameworkCore;
using Volo.Abp.SettingManagement;
using Volo.Abp.SettingManagement.EntityFrameworkCore;
using Volo.Abp.TenantManagement;
using Volo.Abp.TenantManagement.EntityFrameworkCore;

namespace Montrose.Abp.Management.TestApp;

/// <summary>All tables of management in one context, as an application composes them.</summary>
[ConnectionStringName("Default")]
[ReplaceDbContext(
    typeof(IPermissionManagementDbContext),
    typeof(ISettingManagementDbContext),
    typeof(IFeatureManagementDbContext),
    typeof(ITenantManagementDbContext),
    typeof(IAuditLoggingDbContext),
    typeof(IBackgroundJobsDbContext),
    typeof(IBlobStoringDbContext))]
public class ManagementTestDbContext(DbContextOptions<ManagementTestDbContext> options)
    : AbpDbContext<ManagementTestDbContext>(options),
        IPermissionManagementDbContext,
        ISettingManagementDbContext,
        IFeatureManagementDbContext,
        ITenantManagementDbContext,
        IAuditLoggingDbContext,
        IBackgroundJobsDbContext,
        IBlobStoringDbContext
{
    public DbSet<PermissionGroupDefinitionRecord> PermissionGroups { get; set; } = null!;

    public DbSet<PermissionDefinitionRecord> Permissions { get; set; } = null!;

    public DbSet<PermissionGrant> PermissionGrants { get; set; } = null!;

    public DbSet<Setting> Settings { get; set; } = null!;

    public DbSet<SettingDefinitionRecord> SettingDefinitionRecords { get; set; } = null!;

    public DbSet<FeatureGroupDefinitionRecord> FeatureGroups { get; set; } = null!;

    public DbSet<FeatureDefinitionRecord> Features { get; set; } = null!;

    public DbSet<FeatureValue> FeatureValues { get; set; } = null!;

    public DbSet<Tenant> Tenants { get; set; } = null!;

    public DbSet<TenantConnectionString> TenantConnectionStrings { get; set; } = null!;

    public DbSet<AuditLog> AuditLogs { get; set; } = null!;

    public DbSet<BackgroundJobRecord> BackgroundJobs { get; set; } = null!;

    public DbSet<DatabaseBlobContainer> BlobContainers { get; set; } = null!;

    public DbSet<DatabaseBlob> Blobs { get; set; } = null!;

    public DbSet<Thing> Things { get; set; } = null!;

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ConfigurePermissionManagement();
        builder.ConfigureSettingManagement();
        builder.ConfigureFeatureManagement();
        builder.ConfigureTenantManagement();
        builder.ConfigureAuditLogging();
        builder.ConfigureBackgroundJobs();
        builder.ConfigureBlobStoring();
        builder.Entity<Thing>(b =>
        {
            b.ToTable("AppThings");
            b.ConfigureByConvention();
        });
    }
}
