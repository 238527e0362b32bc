using Montrose.Billing.Web.Components.WalletSummary;
using Montrose.Billing.Web.Menus;
using Montrose.Web.Theme;
using Montrose.Web.Theme.Navigation;
using Volo.Abp.Modularity;
using Volo.Abp.UI.Navigation;

namespace Montrose.Billing.Web;

/// <summary>Billing's pages, and what it adds to the portal's menu and overviews.</summary>
[DependsOn(typeof(MontroseWebThemeModule), typeof(MontroseBillingContractsModule))]
public class MontroseBillingWebModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpNavigationOptions>(o => o.MenuContributors.Add(new BillingMenuContributor()));
        Configure<OverviewParts>(o => o.Client.Add(typeof(WalletSummaryViewComponent)));
    }
}
