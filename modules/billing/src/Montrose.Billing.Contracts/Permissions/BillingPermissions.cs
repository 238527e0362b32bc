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
}
