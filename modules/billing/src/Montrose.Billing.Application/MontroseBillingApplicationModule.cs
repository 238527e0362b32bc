using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Ledger;
using Montrose.Billing.RedeemCodes;
using Volo.Abp;
using Volo.Abp.Application;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Modularity;

namespace Montrose.Billing;

/// <summary>Billing's application services and tables.</summary>
[DependsOn(
    typeof(MontroseBillingDomainModule),
    typeof(MontroseApplicationContractsModule),
    typeof(AbpDddApplicationModule),
    typeof(AbpBackgroundWorkersModule),
    typeof(AbpEntityFrameworkCoreModule))]
public class MontroseBillingApplicationModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddAbpDbContext<BillingDbContext>(o => o.AddDefaultRepositories<IBillingDbContext>(includeAllEntities: true));
        context.Services.AddOptions<RedeemThrottleOptions>().BindConfiguration(RedeemThrottleOptions.Section).ValidateOnStart();
        context.Services.AddSingleton<IValidateOptions<RedeemThrottleOptions>, RedeemThrottleOptionsValidator>();
    }

    public override async Task OnApplicationInitializationAsync(ApplicationInitializationContext context) =>
        await context.AddBackgroundWorkerAsync<LedgerAuditWorker>();
}
