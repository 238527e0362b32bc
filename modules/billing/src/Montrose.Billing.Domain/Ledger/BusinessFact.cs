using Montrose.Billing.Wallets;
using Volo.Abp;

namespace Montrose.Billing.Ledger;

/// <summary>What happened, as its source names it. A fact has one effect of a kind on the ledger, however often it is told.</summary>
/// <param name="Provider">The module or payment provider, e.g. <c>redeem-codes</c>.</param>
/// <param name="ObjectId">Its id for what happened.</param>
/// <param name="Effect">What it does to the wallet.</param>
public sealed record BusinessFact(string Provider, string ObjectId, WalletEntryKind Effect)
{
    public string Provider { get; } = Check.NotNullOrWhiteSpace(Provider, nameof(Provider), LedgerConsts.MaxProviderLength);

    public string ObjectId { get; } = Check.NotNullOrWhiteSpace(ObjectId, nameof(ObjectId), LedgerConsts.MaxObjectIdLength);

    /// <summary>The module that the money is earned with, where another one tells of it, e.g. <c>courses</c> for what payments tell.</summary>
    public string? Service { get; init; }
}
