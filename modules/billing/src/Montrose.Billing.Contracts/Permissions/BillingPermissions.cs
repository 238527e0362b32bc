namespace Montrose.Billing.Permissions;

/// <summary>Names of billing's permissions.</summary>
public static class BillingPermissions
{
    public const string Group = "Billing";

    /// <summary>A client's own wallet.</summary>
    public static class Wallet
    {
        public const string View = Group + ".Wallet";
        public const string Redeem = View + ".Redeem";

        /// <summary>Paying money in.</summary>
        public const string TopUp = View + ".TopUp";

        /// <summary>Cards and accounts that a gateway keeps.</summary>
        public const string PaymentMethods = View + ".PaymentMethods";

        /// <summary>Having the wallet recharged when it runs low.</summary>
        public const string AutoRecharge = View + ".AutoRecharge";
    }

    /// <summary>The clients' wallets, for admins and agents.</summary>
    public static class Wallets
    {
        public const string View = Group + ".Wallets";
    }

    /// <summary>What clients have paid.</summary>
    public static class Payments
    {
        public const string View = Group + ".Payments";
        public const string Refund = View + ".Refund";
    }

    /// <summary>What the agency has earned, by the ledger.</summary>
    public static class Revenue
    {
        public const string View = Group + ".Revenue";
    }

    /// <summary>What is left of revenue after costs.</summary>
    public static class Margins
    {
        public const string View = Group + ".Margins";

        /// <summary>Recording, ending and removing costs.</summary>
        public const string RecordCosts = View + ".RecordCosts";
    }

    /// <summary>What payment providers paid out to the agency's bank.</summary>
    public static class Payouts
    {
        public const string View = Group + ".Payouts";

        /// <summary>Recording and reversing them.</summary>
        public const string Record = View + ".Record";
    }

    /// <summary>Every transaction of the ledger.</summary>
    public static class Transactions
    {
        public const string View = Group + ".Transactions";
    }

    /// <summary>What payment providers have told.</summary>
    public static class Webhooks
    {
        public const string View = Group + ".Webhooks";
        public const string Replay = View + ".Replay";
    }

    /// <summary>The agency's accounts with payment providers.</summary>
    public static class Gateways
    {
        public const string Update = Group + ".Gateways";
    }

    /// <summary>The agency's redeem codes.</summary>
    public static class RedeemCodes
    {
        public const string View = Group + ".RedeemCodes";
        public const string Create = View + ".Create";

        /// <summary>Switching codes on and off.</summary>
        public const string Edit = View + ".Edit";

        public const string Delete = View + ".Delete";
    }

    /// <summary>The clients' invoices, for admins.</summary>
    public static class Invoices
    {
        public const string View = Group + ".Invoices";

        /// <summary>Writing and removing drafts.</summary>
        public const string Edit = View + ".Edit";

        /// <summary>Finalising, sending and voiding.</summary>
        public const string Finalise = View + ".Finalise";

        /// <summary>Taking invoices back, and refunding what was paid.</summary>
        public const string Credit = View + ".Credit";
    }

    /// <summary>A client's own invoices.</summary>
    public static class MyInvoices
    {
        public const string View = Group + ".MyInvoices";
        public const string Pay = View + ".Pay";
    }

    /// <summary>Who the agency is on invoices, how it writes them, and its tax rates.</summary>
    public static class InvoiceSettings
    {
        public const string Update = Group + ".InvoiceSettings";
    }

    /// <summary>What clients can subscribe to.</summary>
    public static class Plans
    {
        public const string View = Group + ".Plans";
        public const string Edit = View + ".Edit";
    }

    /// <summary>The clients' subscriptions, for admins.</summary>
    public static class Subscriptions
    {
        public const string View = Group + ".Subscriptions";

        /// <summary>Changing plans, ending, resuming, giving more days.</summary>
        public const string Manage = View + ".Manage";
    }

    /// <summary>A client's own subscription.</summary>
    public static class Subscription
    {
        public const string View = Group + ".Subscription";

        /// <summary>Subscribing, changing, ending and paying.</summary>
        public const string Change = View + ".Change";
    }

    /// <summary>What a client uses of its plan.</summary>
    public static class Usage
    {
        public const string View = Group + ".Usage";
    }

    /// <summary>The agencies' wallets towards the host, for the host.</summary>
    public static class AgencyWallets
    {
        public const string View = Group + ".AgencyWallets";

        /// <summary>Giving an agency credit.</summary>
        public const string Credit = View + ".Credit";
    }

    /// <summary>What an agency has at the host, for the agency's admins.</summary>
    public static class PlatformBilling
    {
        public const string View = Group + ".PlatformBilling";
    }
}
