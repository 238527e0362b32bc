using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.EntityFrameworkCore.DistributedEvents;
using Volo.Abp.Guids;
using Volo.Abp.Modularity;

namespace Volo.Abp.EntityFrameworkCore.SqlServer;

/// <summary>Entity Framework Core on SQL Server.</summary>
[DependsOn(typeof(AbpEntityFrameworkCoreModule))]
public class AbpEntityFrameworkCoreSqlServerModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        // SQL Server sorts uniqueidentifiers by their last bytes first.
        Configure<AbpSequentialGuidGeneratorOptions>(options => options.DefaultSequentialGuidType ??= SequentialGuidType.SequentialAtEnd);
        context.Services.AddSingleton<IOutboxTurn, SqlServerOutboxTurn>();
    }
}
