using Montrose.Billing.Ledger;
using Montrose.Billing.Wallets;
using Montrose.Monetary;

namespace Montrose.Billing.Revenue;

/// <summary>What entries of one kind of account and one effect sum up to.</summary>
internal sealed record LedgerPart(AccountKind Account, WalletEntryKind Effect, long MinorUnits)
{
    /// <summary>What was paid out is no less taken from clients.</summary>
    public bool IsPayout => Effect is WalletEntryKind.PaidOut or WalletEntryKind.PayoutReversed;

    public bool IsBack => Effect is WalletEntryKind.Refunded or WalletEntryKind.RefundedToSource or WalletEntryKind.RefundReturned;
}

/// <summary>What the ledger's accounts mean to who runs the agency.</summary>
internal static class RevenueSums
{
    public static T Fill<T>(T sums, IEnumerable<LedgerPart> ledger, string currency) where T : RevenueSumsDto
    {
        var parts = ledger.ToList();
        sums.Sales = Sum(AccountKind.Purchases, isBack: false);
        sums.Refunds = -Sum(AccountKind.Purchases, isBack: true);
        sums.Net = sums.Sales - sums.Refunds;
        sums.Tax = Sum(AccountKind.Tax);
        sums.Promotions = -Sum(AccountKind.CodeGrants);
        sums.PaidIn = -Sum(AccountKind.GatewayClearing, isBack: false);
        sums.PaidBack = Sum(AccountKind.GatewayClearing, isBack: true);
        sums.Borne = -Sum(AccountKind.Agency);
        return sums;

        Money Sum(AccountKind account, bool? isBack = null) =>
            new(parts.Where(p => p.Account == account && !p.IsPayout && (isBack is null || p.IsBack == isBack)).Sum(p => p.MinorUnits), currency);
    }
}
