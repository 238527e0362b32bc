using Montrose.Monetary;

namespace Montrose.Billing.Gateways;

/// <summary>
/// Amounts as Stripe has them: minor units, so whole yen for JPY; of currencies with three decimals the last one must be 0
/// (docs.stripe.com/currencies).
/// </summary>
internal static class StripeAmount
{
    private const int StepOfThreeDecimals = 10;

    /// <exception cref="Volo.Abp.BusinessException">Billing:Gateway.AmountNotPossible</exception>
    public static long Of(Money money) =>
        Currencies.ExponentOf(money.Currency) == 3 && money.MinorUnits % StepOfThreeDecimals != 0 ? throw Errors.AmountNotPossible("Stripe") : money.MinorUnits;

    public static string CurrencyOf(Money money) => money.Currency.ToLowerInvariant();

    public static Money? Read(long? amount, string? currency) =>
        amount is { } minor && currency?.ToUpperInvariant() is { } code && Currencies.Exists(code) ? new Money(minor, code) : null;
}
