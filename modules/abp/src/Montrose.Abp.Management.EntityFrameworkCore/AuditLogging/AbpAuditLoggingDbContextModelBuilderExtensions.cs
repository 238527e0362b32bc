using Microsoft.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Volo.Abp.AuditLogging.EntityFrameworkCore;

/// <summary>Maps the audit log.</summary>
public static class AbpAuditLoggingDbContextModelBuilderExtensions
{
    public static void ConfigureAuditLogging(this ModelBuilder builder)
    {
        var prefix = AbpAuditLoggingDbProperties.DbTablePrefix;
        var schema = AbpAuditLoggingDbProperties.DbSchema;

        builder.Entity<AuditLog>(b =>
        {
            b.ToTable(prefix + "AuditLogs", schema);
            b.ConfigureByConvention();
            b.Property(x => x.ApplicationName).HasMaxLength(AuditLogConsts.MaxApplicationNameLength);
            b.Property(x => x.ClientIpAddress).HasMaxLength(AuditLogConsts.MaxClientIpAddressLength);
            b.Property(x => x.ClientName).HasMaxLength(AuditLogConsts.MaxClientNameLength);
            b.Property(x => x.ClientId).HasMaxLength(AuditLogConsts.MaxClientIdLength);
            b.Property(x => x.CorrelationId).HasMaxLength(AuditLogConsts.MaxCorrelationIdLength);
            b.Property(x => x.BrowserInfo).HasMaxLength(AuditLogConsts.MaxBrowserInfoLength);
            b.Property(x => x.HttpMethod).HasMaxLength(AuditLogConsts.MaxHttpMethodLength);
            b.Property(x => x.Url).HasMaxLength(AuditLogConsts.MaxUrlLength);
            b.Property(x => x.Comments).HasMaxLength(AuditLogConsts.MaxCommentsLength);
            b.Property(x => x.UserName).HasMaxLength(AuditLogConsts.MaxUserNameLength);
            b.Property(x => x.ImpersonatorUserName).HasMaxLength(AuditLogConsts.MaxUserNameLength);
            b.Property(x => x.TenantName).HasMaxLength(AuditLogConsts.MaxTenantNameLength);
            b.Property(x => x.ImpersonatorTenantName).HasMaxLength(AuditLogConsts.MaxTenantNameLength);
            b.HasMany(x => x.Actions).WithOne().HasForeignKey(x => x.AuditLogId).IsRequired();
            b.HasMany(x => x.EntityChanges).WithOne().HasForeignKey(x => x.AuditLogId).IsRequired();
            b.HasIndex(x => new { x.TenantId, x.ExecutionTime });
            b.HasIndex(x => new { x.TenantId, x.UserId, x.ExecutionTime });
            b.ApplyObjectExtensionMappings();
        });

        builder.Entity<AuditLogAction>(b =>
        {
            b.ToTable(prefix + "AuditLogActions", schema);
            b.ConfigureByConvention();
            b.Property(x => x.ServiceName).HasMaxLength(AuditLogActionConsts.MaxServiceNameLength);
            b.Property(x => x.MethodName).HasMaxLength(AuditLogActionConsts.MaxMethodNameLength);
            b.Property(x => x.Parameters).HasMaxLength(AuditLogActionConsts.MaxParametersLength);
            b.Property(x => x.ExtraProperties).IsRequired(false);
            b.HasIndex(x => x.AuditLogId);
            b.HasIndex(x => new { x.TenantId, x.ServiceName, x.MethodName, x.ExecutionTime });
            b.ApplyObjectExtensionMappings();
        });

        builder.Entity<EntityChange>(b =>
        {
            b.ToTable(prefix + "EntityChanges", schema);
            b.ConfigureByConvention();
            b.Property(x => x.EntityTypeFullName).HasMaxLength(EntityChangeConsts.MaxEntityTypeFullNameLength).IsRequired();
            b.Property(x => x.EntityId).HasMaxLength(EntityChangeConsts.MaxEntityIdLength);
            b.Property(x => x.ExtraProperties).IsRequired(false);
            b.HasMany(x => x.PropertyChanges).WithOne().HasForeignKey(x => x.EntityChangeId).IsRequired();
            b.HasIndex(x => x.AuditLogId);
            b.HasIndex(x => new { x.TenantId, x.EntityTypeFullName, x.EntityId });
            b.ApplyObjectExtensionMappings();
        });

        builder.Entity<EntityPropertyChange>(b =>
        {
            b.ToTable(prefix + "EntityPropertyChanges", schema);
            b.ConfigureByConvention();
            b.Property(x => x.NewValue).HasMaxLength(EntityPropertyChangeConsts.MaxNewValueLength);
            b.Property(x => x.OriginalValue).HasMaxLength(EntityPropertyChangeConsts.MaxOriginalValueLength);
            b.Property(x => x.PropertyName).HasMaxLength(EntityPropertyChangeConsts.MaxPropertyNameLength).IsRequired();
            b.Property(x => x.PropertyTypeFullName).HasMaxLength(EntityPropertyChangeConsts.MaxPropertyTypeFullNameLength).IsRequired();
            b.HasIndex(x => x.EntityChangeId);
            b.ApplyObjectExtensionMappings();
        });

        builder.TryConfigureObjectExtensions<AbpAuditLoggingDbContext>();
    }
}
