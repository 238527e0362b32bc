using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Montrose.Billing.AutoRecharges;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Gateways;
using Montrose.Billing.Invoices;
using Montrose.Billing.Ledger;
using Montrose.Billing.PaymentMethods;
using Montrose.Billing.Notices;
using Montrose.Billing.Payments;
using Montrose.Billing.RedeemCodes;
using Montrose.Billing.Subscriptions;
using Montrose.Billing.Webhooks;
using Montrose.Integration;
using Volo.Abp;
using Volo.Abp.Application;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Modularity;
using Volo.Abp.SettingManagement;
using Volo.Abp.TextTemplating;
using Volo.Abp.VirtualFileSystem;

namespace Montrose.Billing;

/// <summary>Billing's application services and tables.</summary>
[DependsOn(
    typeof(MontroseBillingDomainModule),
    typeof(MontroseApplicationContractsModule),
    typeof(AbpDddApplicationModule),
    typeof(AbpBackgroundJobsAbstractionsModule),
    typeof(AbpBackgroundWorkersModule),
    typeof(AbpSettingManagementDomainModule),
    typeof(AbpTextTemplatingCoreModule),
    typeof(AbpEntityFrameworkCoreModule))]
public class MontroseBillingApplicationModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpVirtualFileSystemOptions>(o => o.FileSets.AddEmbedded<MontroseBillingApplicationModule>("Montrose.Billing"));
        Configure<NoticeKinds>(k => k.Add(BillingNotices.All));
        context.Services.AddAbpDbContext<BillingDbContext>(o => o.AddDefaultRepositories<IBillingDbContext>(includeAllEntities: true));
        context.Services.AddOptions<RedeemThrottleOptions>().BindConfiguration(RedeemThrottleOptions.Section).ValidateOnStart();
        context.Services.AddSingleton<IValidateOptions<RedeemThrottleOptions>, RedeemThrottleOptionsValidator>();
        context.Services.AddOptions<GatewayOptions>().BindConfiguration(GatewayOptions.Section).ValidateOnStart();
        context.Services.AddSingleton<IValidateOptions<GatewayOptions>, GatewayOptionsValidator>();
    }

    public override async Task OnApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        await context.AddBackgroundWorkerAsync<LedgerAuditWorker>();
        await context.AddBackgroundWorkerAsync<ExpireHoldsWorker>();
        await context.AddBackgroundWorkerAsync<ReconcilerWorker>();
        await context.AddBackgroundWorkerAsync<LostWebhooksWorker>();
        await context.AddBackgroundWorkerAsync<RechargeWorker>();
        await context.AddBackgroundWorkerAsync<ExpiringCardsWorker>();
        await context.AddBackgroundWorkerAsync<InvoiceReminderWorker>();
        await context.AddBackgroundWorkerAsync<SubscriptionWorker>();
    }
}
