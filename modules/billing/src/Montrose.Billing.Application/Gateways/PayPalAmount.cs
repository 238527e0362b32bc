using System.Globalization;
using Montrose.Monetary;

namespace Montrose.Billing.Gateways;

/// <summary>Amounts as PayPal has them: decimal texts, and none of HUF, JPY and TWD has decimals there (developer.paypal.com, currency codes).</summary>
internal static class PayPalAmount
{
    private static readonly string[] WithoutDecimals = ["HUF", "JPY", "TWD"];

    /// <exception cref="Volo.Abp.BusinessException">Billing:Gateway.AmountNotPossible</exception>
    public static string Of(Money money)
    {
        var decimals = WithoutDecimals.Contains(money.Currency, StringComparer.Ordinal) ? 0 : Currencies.ExponentOf(money.Currency);
        return decimal.Round(money.Major, decimals) == money.Major
            ? money.Major.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
            : throw Errors.AmountNotPossible("PayPal");
    }

    public static Money? Read(string? value, string? currency) =>
        decimal.TryParse(value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var amount)
        && Currencies.Exists(currency) && decimal.IsInteger(amount * (decimal)Math.Pow(10, Currencies.ExponentOf(currency!)))
            ? Money.FromMajor(amount, currency!)
            : null;
}
