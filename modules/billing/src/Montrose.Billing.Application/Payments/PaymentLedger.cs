using System.Globalization;
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

    /// <summary>The provider took the money a second time, by another payment of its own: that is the client's to spend.</summary>
    public Task PaidAgainAsync(Payment payment, string providerPaymentId) =>
        ledger.MoveAsync(payment.ClientId, AccountKind.GatewayClearing, AccountKind.Wallet, payment.Amount, new BusinessFact(Short(payment), Cut(providerPaymentId), WalletEntryKind.ToppedUp), payment.Description);

    /// <summary>The refund is intended. What the wallet can't give back the agency bears, where <paramref name="mayFallShort"/>.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Billing:Wallet.InsufficientFunds</exception>
    public async Task RefundedAsync(Payment payment, PaymentRefund refund, bool mayFallShort)
    {
        var (amount, to) = (refund.Amount, refund.Target is RefundTarget.Wallet ? AccountKind.Wallet : AccountKind.GatewayClearing);
        var effect = refund.Target is RefundTarget.Wallet ? WalletEntryKind.Refunded : WalletEntryKind.RefundedToSource;
        if (payment.Purpose is PaymentPurpose.TopUp && mayFallShort)
            refund.BearByAgency(Math.Max(0, amount.MinorUnits - await ledger.LockWalletAsync(payment.ClientId, amount.Currency)));
        await ledger.PostAsync(payment.ClientId, [.. Sources(payment, refund).Select(s => (s.Account, -s.Amount)), (to, amount)], Fact(payment, refund, effect), payment.Description);
    }

    /// <summary>The refund came to nothing: everything is back where it was.</summary>
    public Task RefundReturnedAsync(Payment payment, PaymentRefund refund) =>
        ledger.PostAsync(payment.ClientId, [.. Sources(payment, refund), (AccountKind.GatewayClearing, -refund.Amount)], Fact(payment, refund, WalletEntryKind.RefundReturned), payment.Description);

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
        ledger.PostAsync(payment.ClientId, movements, new BusinessFact(Provider, payment.Id.ToString("D", CultureInfo.InvariantCulture), effect) { Service = payment.Provider }, payment.Description);

    private static BusinessFact Fact(Payment payment, PaymentRefund refund, WalletEntryKind effect) =>
        new(Refunds, refund.Id.ToString("D", CultureInfo.InvariantCulture), effect) { Service = payment.Provider };

    private static string Short(Payment payment) => payment.Gateway?.ToString().ToLowerInvariant() ?? Provider;

    private static string Cut(string id) => id.Length <= LedgerConsts.MaxObjectIdLength ? id : id[^LedgerConsts.MaxObjectIdLength..];
}
