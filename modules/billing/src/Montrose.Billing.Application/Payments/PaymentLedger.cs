using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Gateways;
using Montrose.Billing.Ledger;
using Montrose.Billing.Wallets;
using Montrose.Monetary;
using Volo.Abp.DependencyInjection;

namespace Montrose.Billing.Payments;

/// <summary>What payments and refunds do to the ledger, within the caller's unit of work.</summary>
public class PaymentLedger(LedgerBook ledger) : ITransientDependency
{
    /// <summary>Whose facts they are.</summary>
    public const string Provider = "payments";

    private const string Refunds = "refunds";

    /// <summary>The payment succeeded.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Billing:Wallet.InsufficientFunds</exception>
    public Task PaidAsync(Payment payment)
    {
        if (payment.Purpose is PaymentPurpose.TopUp)
            return PostAsync(payment, [(AccountKind.GatewayClearing, -payment.Amount), (AccountKind.Wallet, payment.Amount)], WalletEntryKind.ToppedUp);
        var (from, effect) = payment.Gateway is null ? (AccountKind.Wallet, WalletEntryKind.Spent) : (AccountKind.GatewayClearing, WalletEntryKind.PaidDirectly);
        return PostAsync(payment, [(from, -payment.Amount), (AccountKind.Purchases, payment.Amount - payment.Tax), (AccountKind.Tax, payment.Tax)], effect);
    }

    /// <summary>A provider took money for what was paid already, by whatever way: that is the client's to spend. The same again has no effect.</summary>
    public async Task PaidAgainAsync(IBillingDbContext db, Payment payment, GatewayKind gateway, string providerPaymentId, Money amount)
    {
        var fact = new BusinessFact(gateway.ToString().ToLowerInvariant(), Cut(providerPaymentId), WalletEntryKind.ToppedUp);
        if (await db.Transactions.AnyAsync(t => t.Provider == fact.Provider && t.ObjectId == fact.ObjectId && t.Effect == fact.Effect)) return;
        await ledger.MoveAsync(payment.ClientId, AccountKind.GatewayClearing, AccountKind.Wallet, amount, fact, payment.Description, gateway);
    }

    /// <summary>The refund is intended. What the wallet can't give back the agency bears, where <paramref name="mayFallShort"/>.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Billing:Wallet.InsufficientFunds</exception>
    public async Task RefundedAsync(Payment payment, PaymentRefund refund, bool mayFallShort)
    {
        var (amount, to) = (refund.Amount, refund.Target is RefundTarget.Wallet ? AccountKind.Wallet : AccountKind.GatewayClearing);
        var effect = refund.Target is RefundTarget.Wallet ? WalletEntryKind.Refunded : WalletEntryKind.RefundedToSource;
        if (payment.Purpose is PaymentPurpose.TopUp && mayFallShort)
            refund.BearByAgency(Math.Max(0, amount.MinorUnits - await ledger.LockWalletAsync(payment.ClientId, amount.Currency)));
        await ledger.PostAsync(payment.ClientId, [.. Sources(payment, refund).Select(s => (s.Account, -s.Amount)), (to, amount)], Fact(payment, refund, effect), payment.Description, payment.Gateway);
    }

    /// <summary>The refund came to nothing: everything is back where it was.</summary>
    public Task RefundReturnedAsync(Payment payment, PaymentRefund refund) =>
        ledger.PostAsync(payment.ClientId, [.. Sources(payment, refund), (AccountKind.GatewayClearing, -refund.Amount)], Fact(payment, refund, WalletEntryKind.RefundReturned), payment.Description, payment.Gateway);

    /// <summary>Where the money of a refund comes from.</summary>
    private static IEnumerable<(AccountKind Account, Money Amount)> Sources(Payment payment, PaymentRefund refund)
    {
        var borne = new Money(refund.BorneByAgencyMinorUnits, refund.Currency);
        var tax = new Money(refund.TaxMinorUnits, refund.Currency);
        return payment.Purpose is PaymentPurpose.TopUp
            ? [(AccountKind.Wallet, refund.Amount - borne), (AccountKind.Agency, borne)]
            : [(AccountKind.Purchases, refund.Amount - tax), (AccountKind.Tax, tax)];
    }

    private Task PostAsync(Payment payment, IReadOnlyList<(AccountKind, Money)> movements, WalletEntryKind effect) =>
        ledger.PostAsync(payment.ClientId, movements, new BusinessFact(Provider, payment.Id.ToString("D", CultureInfo.InvariantCulture), effect) { Service = payment.Provider }, payment.Description, payment.Gateway);

    private static BusinessFact Fact(Payment payment, PaymentRefund refund, WalletEntryKind effect) =>
        new(Refunds, refund.Id.ToString("D", CultureInfo.InvariantCulture), effect) { Service = payment.Provider };

    private static string Cut(string id) => id.Length <= LedgerConsts.MaxObjectIdLength ? id : id[^LedgerConsts.MaxObjectIdLength..];
}
