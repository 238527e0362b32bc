using System.Collections.Frozen;
using System.Globalization;

namespace Montrose.Monetary;

/// <summary>Writes amounts as the reader's culture does: €1,150.00 in English, 1.150,00 € in German.</summary>
public static class MoneyText
{
    // Only signs that name one currency; "$" would be a guess for a dozen of them.
    private static readonly FrozenDictionary<string, string> Signs = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["EUR"] = "€", ["GBP"] = "£", ["USD"] = "$", ["JPY"] = "¥", ["INR"] = "₹", ["ILS"] = "₪", ["TRY"] = "₺", ["UAH"] = "₴",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <param name="money">The amount.</param>
    /// <param name="signed">True to write a plus before what was gained.</param>
    public static string Format(Money money, bool signed = false)
    {
        var format = (NumberFormatInfo)CultureInfo.CurrentCulture.NumberFormat.Clone();
        format.CurrencySymbol = Signs.GetValueOrDefault(money.Currency) ?? money.Currency + "\u00a0";
        format.CurrencyDecimalDigits = Currencies.ExponentOf(money.Currency);
        if (format.CurrencyNegativePattern is 0 or 4 or 14 or 15) format.CurrencyNegativePattern = 1;
        if (format.CurrencyPositivePattern is 1 or 3) format.CurrencySymbol = format.CurrencySymbol.TrimEnd('\u00a0');
        format.NegativeSign = "−";
        // Never a line break between an amount and its currency.
        var text = money.Major.ToString("C", format).Replace(' ', '\u00a0');
        if (signed && money.MinorUnits > 0) text = "+" + text;
        // In a line from right to left, signs would be put on the wrong side of the digits.
        return CultureInfo.CurrentUICulture.TextInfo.IsRightToLeft ? $"\u2066{text}\u2069" : text;
    }
}
