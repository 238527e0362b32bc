using Montrose.EntityFrameworkCore;
using Volo.Abp.Autofac;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Modularity;

namespace Montrose.DbMigrator;

/// <summary>The platform without pages; jobs do not run here.</summary>
[DependsOn(
    typeof(AbpAutofacModule),
    typeof(MontroseApplicationModule),
    typeof(MontroseEntityFrameworkCorePostgreSqlModule),
    typeof(MontroseEntityFrameworkCoreSqlServerModule))]
public class MontroseDbMigratorModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) =>
        Configure<AbpBackgroundJobOptions>(o => o.IsJobExecutionEnabled = false);
}
