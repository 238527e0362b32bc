namespace Montrose.Billing.Ledger;

/// <summary>
/// What an account is for. Every client has its own of each kind, so that redemptions of different clients never wait for
/// one another's row. Stored; never reuse a number.
/// </summary>
public enum AccountKind
{
    /// <summary>What the client can spend. Never below zero.</summary>
    Wallet = 1,

    /// <summary>Where the value of redeemed codes comes from: its balance is minus all that codes have granted the client.</summary>
    CodeGrants = 2,

    /// <summary>What the client has bought with its wallet.</summary>
    Purchases = 3,
}
