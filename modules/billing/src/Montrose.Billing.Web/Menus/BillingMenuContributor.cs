using Microsoft.Extensions.DependencyInjection;
using Montrose.Billing.Localization;
using Montrose.Billing.Permissions;
using Montrose.Clients;
using Montrose.Permissions;
using Montrose.Web.Theme.Navigation;
using Volo.Abp.UI.Navigation;

namespace Montrose.Billing.Web.Menus;

/// <summary>Billing's entries of the main menu.</summary>
public class BillingMenuContributor : IMenuContributor
{
    private const string Group = "Billing";

    public Task ConfigureMenuAsync(MenuConfigurationContext context)
    {
        if (context.Menu.Name != StandardMenus.Main) return Task.CompletedTask;
        var l = context.GetLocalizer<BillingResource>();
        context.Menu
            .AddGroup(new ApplicationMenuGroup(Group, l["Menu.Billing"], order: 100))
            .AddItem(new ApplicationMenuItem("Billing.Revenue", l["Revenue"], "~/dashboard/admin/billing/revenue", icon: "chart-bar", order: 1, groupName: Group, requiredPermissionName: BillingPermissions.Revenue.View))
            .AddItem(new ApplicationMenuItem("Billing.Invoices", l["Invoices"], "~/dashboard/admin/billing/invoices", icon: "file-invoice", order: 2, groupName: Group, requiredPermissionName: BillingPermissions.Invoices.View))
            .AddItem(new ApplicationMenuItem("Billing.Payments", l["Payments"], "~/dashboard/admin/billing/payments", icon: "receipt", order: 3, groupName: Group, requiredPermissionName: BillingPermissions.Payments.View))
            .AddItem(new ApplicationMenuItem("Billing.Subscriptions", l["Subscriptions"], "~/dashboard/admin/billing/subscriptions", icon: "history", order: 4, groupName: Group, requiredPermissionName: BillingPermissions.Subscriptions.View))
            .AddItem(new ApplicationMenuItem("Billing.Plans", l["Plans"], "~/dashboard/admin/billing/plans", icon: "list-check", order: 5, groupName: Group, requiredPermissionName: BillingPermissions.Plans.View))
            .AddItem(new ApplicationMenuItem("Billing.Wallets", l["Wallets"], "~/dashboard/admin/billing/wallets", icon: "wallet", order: 6, groupName: Group, requiredPermissionName: BillingPermissions.Wallets.View).WithCustomData(MainMenu.OnBar, 5))
            .AddItem(new ApplicationMenuItem("Billing.RedeemCodes", l["Codes"], "~/dashboard/admin/billing/redeem-codes", icon: "ticket", order: 7, groupName: Group, requiredPermissionName: BillingPermissions.RedeemCodes.View).WithCustomData(MainMenu.OnBar, 4))
            .AddItem(new ApplicationMenuItem("Billing.Transactions", l["Transactions"], "~/dashboard/admin/billing/transactions", icon: "transfer", order: 8, groupName: Group, requiredPermissionName: BillingPermissions.Transactions.View))
            .AddItem(new ApplicationMenuItem("Billing.Margins", l["Margins"], "~/dashboard/admin/billing/margins", icon: "chart-bar", order: 8, groupName: Group, requiredPermissionName: BillingPermissions.Margins.View))
            .AddItem(new ApplicationMenuItem("Billing.Payouts", l["Payouts"], "~/dashboard/admin/billing/payouts", icon: "building-bank", order: 8, groupName: Group, requiredPermissionName: BillingPermissions.Payouts.View))
            .AddItem(new ApplicationMenuItem("Billing.Webhooks", l["Webhooks"], "~/dashboard/admin/billing/webhooks", icon: "plug-connected", order: 9, groupName: Group, requiredPermissionName: BillingPermissions.Webhooks.View))
            .AddItem(new ApplicationMenuItem("Billing.Gateways", l["Gateways"], "~/dashboard/admin/billing/gateways", icon: "adjustments", order: 10, groupName: Group, requiredPermissionName: BillingPermissions.Gateways.Update))
            .AddItem(new ApplicationMenuItem("Billing.InvoiceSettings", l["InvoiceSettings"], "~/dashboard/admin/billing/invoice-settings", icon: "adjustments-horizontal", order: 11, groupName: Group, requiredPermissionName: BillingPermissions.InvoiceSettings.Update))
            .AddItem(new ApplicationMenuItem("Billing.PlatformBilling", l["PlatformBilling"], "~/dashboard/admin/platform-billing", icon: "wallet", order: 12, groupName: Group, requiredPermissionName: BillingPermissions.PlatformBilling.View))
            .AddItem(new ApplicationMenuItem("Billing.AgencyWallets", l["AgencyWallets"], "~/dashboard/host/billing/wallets", icon: "wallet", order: 1, groupName: Group, requiredPermissionName: BillingPermissions.AgencyWallets.View));
        // Only a client's people have a wallet, whatever permissions others were given.
        if (context.ServiceProvider.GetRequiredService<IClientScope>().Current.OwnClientId is not null)
        {
            context.Menu
                .AddItem(new ApplicationMenuItem("Billing.Wallet", l["Wallet"], "~/dashboard/client/wallet", icon: "wallet", order: 1, groupName: Group, requiredPermissionName: BillingPermissions.Wallet.View).WithCustomData(MainMenu.OnBar, 2))
                .AddItem(new ApplicationMenuItem("Billing.MyInvoices", l["Invoices"], "~/dashboard/client/invoices", icon: "file-invoice", order: 2, groupName: Group, requiredPermissionName: BillingPermissions.MyInvoices.View))
                .AddItem(new ApplicationMenuItem("Billing.MyPlan", l["MyPlan"], "~/dashboard/client/plans", icon: "list-check", order: 3, groupName: Group, requiredPermissionName: BillingPermissions.Subscription.View))
                .AddItem(new ApplicationMenuItem("Billing.Usage", l["Usage"], "~/dashboard/client/usage", icon: "chart-bar", order: 4, groupName: Group, requiredPermissionName: BillingPermissions.Usage.View))
                .AddItem(new ApplicationMenuItem("Billing.PaymentMethods", l["Methods"], "~/dashboard/client/payment-methods", icon: "receipt", order: 5, groupName: Group, requiredPermissionName: BillingPermissions.Wallet.PaymentMethods))
                .AddItem(new ApplicationMenuItem("Billing.AutoRecharge", l["AutoRecharge"], "~/dashboard/client/wallet/auto-recharge", icon: "transfer", order: 6, groupName: Group, requiredPermissionName: BillingPermissions.Wallet.AutoRecharge))
                .AddItem(new ApplicationMenuItem("Billing.MyBilling", l["MyBilling"], "~/dashboard/client/billing", icon: "building", order: 7, groupName: Group, requiredPermissionName: MontrosePermissions.MyBilling.Default));
        }
        return Task.CompletedTask;
    }
}
