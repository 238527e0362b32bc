using Montrose.Billing.Web.Components.RevenueSummary;
using Montrose.Billing.Web.Components.WalletSummary;
using Montrose.Billing.Web.Menus;
using Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Costs;
using Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Invoices;
using Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Margins;
using Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Payments;
using Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Payouts;
using Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Plans;
using Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.RedeemCodes;
using Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Revenue;
using Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Transactions;
using Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Subscriptions;
using Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Wallets;
using Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Webhooks;
using Montrose.Billing.Web.Pages.Dashboard.Client.Invoices;
using Montrose.Billing.Web.Pages.Shared;
using Montrose.Lists;
using Montrose.Web.Theme.Navigation;
using Montrose.Web.Theme;
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
        Configure<PortalActions>(BillingActions.Add);
        Configure<PortalListOptions>(o => o
            .Add<RedeemCodeList>(RedeemCodeList.Name)
            .Add<CodeUsageList>(CodeUsageList.Name)
            .Add<WalletList>(WalletList.Name)
            .Add<WalletHistoryList>(WalletHistoryList.Name)
            .Add<ClientWalletHistoryList>(ClientWalletHistoryList.Name)
            .Add<AgencyWalletList>(AgencyWalletList.Name)
            .Add<AgencyWalletHistoryList>(AgencyWalletHistoryList.Name)
            .Add<PlatformBillingHistoryList>(PlatformBillingHistoryList.Name)
            .Add<PaymentList>(PaymentList.Name)
            .Add<WebhookList>(WebhookList.Name)
            .Add<ClientRevenueList>(ClientRevenueList.Name)
            .Add<MonthRevenueList>(MonthRevenueList.Name)
            .Add<ClientMarginList>(ClientMarginList.Name)
            .Add<ServiceMarginList>(ServiceMarginList.Name)
            .Add<CostList>(CostList.Name)
            .Add<PayoutList>(PayoutList.Name)
            .Add<TransactionList>(TransactionList.Name)
            .Add<InvoiceList>(InvoiceList.Name)
            .Add<MyInvoiceList>(MyInvoiceList.Name)
            .Add<PlanList>(PlanList.Name)
            .Add<SubscriptionList>(SubscriptionList.Name));
        Configure<OverviewParts>(o =>
        {
            o.Client.Add(typeof(WalletSummaryViewComponent));
            o.Admin.Add(typeof(RevenueSummaryViewComponent));
        });
    }
}
