using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Modularity;

namespace Volo.Abp.AuditLogging.EntityFrameworkCore;

/// <summary>The audit log on EF Core.</summary>
[DependsOn(typeof(AbpAuditLoggingDomainModule))]
[DependsOn(typeof(AbpEntityFrameworkCoreModule))]
public class AbpAuditLoggingEntityFrameworkCoreModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) =>
        context.Services.AddAbpDbContext<AbpAuditLoggingDbContext>(options =>
        {
            options.AddDefaultRepositories<IAuditLoggingDbContext>();
            options.AddRepository<AuditLog, EfCoreAuditLogRepository>();
        });
}
