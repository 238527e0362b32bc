using Montrose.Billing.Localization;
using Montrose.Permissions;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Localization;
using Volo.Abp.MultiTenancy;

namespace Montrose.Billing.Permissions;

public class BillingPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(BillingPermissions.Group, L("Permission:Billing"));

        var wallet = group.AddPermission(BillingPermissions.Wallet.View, L("Permission:Wallet"), MultiTenancySides.Tenant).OnlyGrantedTo(MontroseRoles.Client);
        wallet.AddChild(BillingPermissions.Wallet.Redeem, L("Permission:Wallet.Redeem"), MultiTenancySides.Tenant).OnlyGrantedTo(MontroseRoles.Client);
        wallet.AddChild(BillingPermissions.Wallet.TopUp, L("Permission:Wallet.TopUp"), MultiTenancySides.Tenant).OnlyGrantedTo(MontroseRoles.Client);
        wallet.AddChild(BillingPermissions.Wallet.PaymentMethods, L("Permission:Wallet.PaymentMethods"), MultiTenancySides.Tenant).OnlyGrantedTo(MontroseRoles.Client);
        wallet.AddChild(BillingPermissions.Wallet.AutoRecharge, L("Permission:Wallet.AutoRecharge"), MultiTenancySides.Tenant).OnlyGrantedTo(MontroseRoles.Client);

        group.AddPermission(BillingPermissions.Wallets.View, L("Permission:Wallets"), MultiTenancySides.Tenant).GrantedTo(MontroseRoles.Agent);

        var payments = group.AddPermission(BillingPermissions.Payments.View, L("Permission:Payments"), MultiTenancySides.Tenant);
        payments.AddChild(BillingPermissions.Payments.Refund, L("Permission:Payments.Refund"), MultiTenancySides.Tenant);
        group.AddPermission(BillingPermissions.Revenue.View, L("Permission:Revenue"), MultiTenancySides.Tenant);
        var margins = group.AddPermission(BillingPermissions.Margins.View, L("Permission:Margins"), MultiTenancySides.Tenant);
        margins.AddChild(BillingPermissions.Margins.RecordCosts, L("Permission:Margins.RecordCosts"), MultiTenancySides.Tenant);
        var payouts = group.AddPermission(BillingPermissions.Payouts.View, L("Permission:Payouts"), MultiTenancySides.Tenant);
        payouts.AddChild(BillingPermissions.Payouts.Record, L("Permission:Payouts.Record"), MultiTenancySides.Tenant);
        group.AddPermission(BillingPermissions.Transactions.View, L("Permission:Transactions"), MultiTenancySides.Tenant);
        var webhooks = group.AddPermission(BillingPermissions.Webhooks.View, L("Permission:Webhooks"), MultiTenancySides.Tenant);
        webhooks.AddChild(BillingPermissions.Webhooks.Replay, L("Permission:Webhooks.Replay"), MultiTenancySides.Tenant);
        group.AddPermission(BillingPermissions.Gateways.Update, L("Permission:Gateways"), MultiTenancySides.Tenant);

        var codes = group.AddPermission(BillingPermissions.RedeemCodes.View, L("Permission:RedeemCodes"), MultiTenancySides.Tenant);
        codes.AddChild(BillingPermissions.RedeemCodes.Create, L("Permission:RedeemCodes.Create"), MultiTenancySides.Tenant);
        codes.AddChild(BillingPermissions.RedeemCodes.Edit, L("Permission:RedeemCodes.Edit"), MultiTenancySides.Tenant);
        codes.AddChild(BillingPermissions.RedeemCodes.Delete, L("Permission:RedeemCodes.Delete"), MultiTenancySides.Tenant);

        var invoices = group.AddPermission(BillingPermissions.Invoices.View, L("Permission:Invoices"), MultiTenancySides.Tenant);
        invoices.AddChild(BillingPermissions.Invoices.Edit, L("Permission:Invoices.Edit"), MultiTenancySides.Tenant);
        invoices.AddChild(BillingPermissions.Invoices.Finalise, L("Permission:Invoices.Finalise"), MultiTenancySides.Tenant);
        invoices.AddChild(BillingPermissions.Invoices.Credit, L("Permission:Invoices.Credit"), MultiTenancySides.Tenant);
        group.AddPermission(BillingPermissions.InvoiceSettings.Update, L("Permission:InvoiceSettings"), MultiTenancySides.Tenant);
        var mine = group.AddPermission(BillingPermissions.MyInvoices.View, L("Permission:MyInvoices"), MultiTenancySides.Tenant).OnlyGrantedTo(MontroseRoles.Client);
        mine.AddChild(BillingPermissions.MyInvoices.Pay, L("Permission:MyInvoices.Pay"), MultiTenancySides.Tenant).OnlyGrantedTo(MontroseRoles.Client);
        var plans = group.AddPermission(BillingPermissions.Plans.View, L("Permission:Plans"), MultiTenancySides.Tenant);
        plans.AddChild(BillingPermissions.Plans.Edit, L("Permission:Plans.Edit"), MultiTenancySides.Tenant);
        var subscriptions = group.AddPermission(BillingPermissions.Subscriptions.View, L("Permission:Subscriptions"), MultiTenancySides.Tenant);
        subscriptions.AddChild(BillingPermissions.Subscriptions.Manage, L("Permission:Subscriptions.Manage"), MultiTenancySides.Tenant);
        var subscription = group.AddPermission(BillingPermissions.Subscription.View, L("Permission:Subscription"), MultiTenancySides.Tenant).OnlyGrantedTo(MontroseRoles.Client);
        subscription.AddChild(BillingPermissions.Subscription.Change, L("Permission:Subscription.Change"), MultiTenancySides.Tenant).OnlyGrantedTo(MontroseRoles.Client);
        group.AddPermission(BillingPermissions.Usage.View, L("Permission:Usage"), MultiTenancySides.Tenant).OnlyGrantedTo(MontroseRoles.Client);
        var agencies = group.AddPermission(BillingPermissions.AgencyWallets.View, L("Permission:AgencyWallets"), MultiTenancySides.Host);
        agencies.AddChild(BillingPermissions.AgencyWallets.Credit, L("Permission:AgencyWallets.Credit"), MultiTenancySides.Host);
        group.AddPermission(BillingPermissions.PlatformBilling.View, L("Permission:PlatformBilling"), MultiTenancySides.Tenant);
    }

    private static LocalizableString L(string name) => LocalizableString.Create<BillingResource>(name);
}
