using Montrose.Billing.Localization;
using Volo.Abp.Application;
using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.VirtualFileSystem;

namespace Montrose.Billing;

/// <summary>What billing promises to pages, API clients and other modules.</summary>
[DependsOn(typeof(MontroseDomainSharedModule), typeof(AbpDddApplicationContractsModule))]
public class MontroseBillingContractsModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpVirtualFileSystemOptions>(o => o.FileSets.AddEmbedded<MontroseBillingContractsModule>("Montrose.Billing"));
        Configure<AbpLocalizationOptions>(o => o.Resources.Add<BillingResource>("en").AddVirtualJson("/Localization/Billing"));
        Configure<AbpExceptionLocalizationOptions>(o => o.MapCodeNamespace("Billing", typeof(BillingResource)));
    }
}
