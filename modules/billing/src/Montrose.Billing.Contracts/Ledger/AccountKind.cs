namespace Montrose.Billing.Ledger;

/// <summary>
/// What an account is for. Every client has its own of each kind: an agency's revenue, tax or clearing is the sum over its
/// clients, so that payments of different clients never wait for one another's row and every balance stays the sum of its
/// entries. An agency's own wallet at the host is a wallet in the host's tenant whose client is the agency. Stored; never
/// reuse a number.
/// </summary>
public enum AccountKind
{
    /// <summary>What the client can spend. Never below zero.</summary>
    Wallet = 1,

    /// <summary>Promotions: where the value of redeemed codes comes from. Its balance is minus all that codes have granted the client.</summary>
    CodeGrants = 2,

    /// <summary>Revenue: what the client has bought, without tax.</summary>
    Purchases = 3,

    /// <summary>What is reserved for a later purchase and can't be spent otherwise. Never below zero.</summary>
    Held = 4,

    /// <summary>What payment providers hold for the agency: its balance is minus what they took from the client less what went back. Each provider has its own; what is paid out leaves it on an account of the agency itself.</summary>
    GatewayClearing = 5,

    /// <summary>Tax that is owed on what the client has bought.</summary>
    Tax = 6,

    /// <summary>What the agency bears itself, such as a provider's refund of money that the client has spent already.</summary>
    Agency = 7,

    /// <summary>The agency's own, whose id stands for the client's: its balance is minus what payment providers paid out to its bank.</summary>
    Bank = 8,
}
