using Volo.Abp.Auditing;
using Volo.Abp.Domain;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Json;
using Volo.Abp.Modularity;

namespace Volo.Abp.AuditLogging;

/// <summary>The audit log, kept in the database.</summary>
[DependsOn(typeof(AbpAuditingModule))]
[DependsOn(typeof(AbpDddDomainModule))]
[DependsOn(typeof(AbpAuditLoggingDomainSharedModule))]
[DependsOn(typeof(AbpExceptionHandlingModule))]
[DependsOn(typeof(AbpJsonModule))]
public class AbpAuditLoggingDomainModule : AbpModule
{
    // The log of the log would never end.
    public override void ConfigureServices(ServiceConfigurationContext context) =>
        Configure<AbpAuditingOptions>(options =>
            options.IgnoredTypes.AddRange([typeof(AuditLog), typeof(AuditLogAction), typeof(EntityChange), typeof(EntityPropertyChange)]));
}
