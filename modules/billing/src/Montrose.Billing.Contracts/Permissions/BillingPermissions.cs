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
    }

    /// <summary>The clients' wallets, for admins and agents.</summary>
    public static class Wallets
    {
        public const string View = Group + ".Wallets";
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
}
