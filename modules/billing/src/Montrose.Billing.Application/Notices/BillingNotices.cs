using Montrose.Billing.Invoices;
using Montrose.Billing.Localization;
using Montrose.Billing.Permissions;
using Montrose.Billing.Subscriptions;
using Montrose.Integration;
using Montrose.Notices;

namespace Montrose.Billing.Notices;

/// <summary>What billing tells people in the portal.</summary>
internal static class BillingNotices
{
    public static readonly NoticeKind PaymentReceived = Of("PaymentReceived", BillingPermissions.Wallet.View);
    public static readonly NoticeKind PaymentRefunded = Of("PaymentRefunded", BillingPermissions.Wallet.View);
    public static readonly NoticeKind UsageThreshold = Of("UsageThreshold", BillingPermissions.Usage.View, NoticeCategory.Services);

    /// <summary>For the host: one of the ledger's invariants does not hold.</summary>
    public static readonly NoticeKind LedgerFault = Of("LedgerFault", permission: null, NoticeCategory.System) with { IsCritical = true };

    private static readonly Dictionary<string, NoticeKind> OfInvoices = new[] { nameof(InvoiceMailKind.Issued), nameof(InvoiceMailKind.Reminder), nameof(InvoiceMailKind.Overdue), nameof(InvoiceKind.CreditNote) }
        .ToDictionary(n => n, n => Of("Invoice" + n, BillingPermissions.MyInvoices.View) with { TitleKey = $"Mail:Invoice.{n}.Title", TextKey = $"Notice:Invoice.{n}.Text" }, StringComparer.Ordinal);

    private static readonly Dictionary<ClientNotice, NoticeKind> OfCards = new()
    {
        [ClientNotice.RechargeStopped] = Card(ClientNotice.RechargeStopped, BillingPermissions.Wallet.AutoRecharge),
        [ClientNotice.RechargeToConfirm] = Card(ClientNotice.RechargeToConfirm, BillingPermissions.Wallet.TopUp),
        [ClientNotice.CardExpires] = Card(ClientNotice.CardExpires, BillingPermissions.Wallet.PaymentMethods),
    };

    private static readonly Dictionary<SubscriptionEventKind, NoticeKind> OfSubscriptions = SubscriptionLog.Mailed
        .ToDictionary(k => k, k => Of("Subscription" + k, BillingPermissions.Subscription.View) with { TitleKey = $"Mail:{k}.Subject", TextKey = $"Mail:{k}.Text" });

    public static IReadOnlyList<NoticeKind> All => [PaymentReceived, PaymentRefunded, UsageThreshold, LedgerFault, .. OfInvoices.Values, .. OfCards.Values, .. OfSubscriptions.Values];

    public static NoticeKind Of(ClientNotice notice) => OfCards[notice];

    public static NoticeKind Of(SubscriptionEventKind kind) => OfSubscriptions[kind];

    /// <param name="name">A kind of mail about an invoice, or a credit note.</param>
    public static NoticeKind OfInvoice(string name) => OfInvoices[name];

    private static NoticeKind Of(string name, string? permission, NoticeCategory category = NoticeCategory.Payments) => new("Billing." + name, category, typeof(BillingResource), permission);

    private static NoticeKind Card(ClientNotice notice, string permission) =>
        Of(notice.ToString(), permission) with { TitleKey = $"Notice.{notice}.Title", TextKey = $"Notice.{notice}.Text" };
}
