using Microsoft.Extensions.DependencyInjection;
using Montrose.Billing.Localization;
using Montrose.Billing.Permissions;
using Montrose.Clients;
using Montrose.Web.Theme.Navigation;
using Volo.Abp.Localization;

namespace Montrose.Billing.Web.Menus;

/// <summary>What billing lets people begin from the search.</summary>
internal static class BillingActions
{
    public static void Add(PortalActions actions) => actions.Entries.AddRange(
    [
        new(L("Codes.Generate"), "~/dashboard/admin/billing/redeem-codes/generate", Icon: "ticket", BillingPermissions.RedeemCodes.Create) { Order = 100 },
        new(L("Invoices.New"), "~/dashboard/admin/billing/invoices/create", Icon: "file-invoice", BillingPermissions.Invoices.Edit) { Order = 110 },
        // Only a client's people have a wallet, whatever permissions others were given.
        new(L("Wallet.RedeemCode"), "~/dashboard/client/wallet#Input_Code", Icon: "ticket", BillingPermissions.Wallet.Redeem) { Order = 100, IsOffered = static s => s.GetRequiredService<IClientScope>().Current.OwnClientId is not null },
    ]);

    private static LocalizableString L(string name) => LocalizableString.Create<BillingResource>(name);
}
