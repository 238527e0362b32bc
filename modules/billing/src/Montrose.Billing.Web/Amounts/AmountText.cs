using System.Globalization;
using System.Text.RegularExpressions;
using Montrose.Monetary;

namespace Montrose.Billing.Web.Amounts;

/// <summary>Reads an amount that a person typed.</summary>
public static partial class AmountText
{
    /// <summary>
    /// Point or comma before the decimals, no separators between thousands: "1,000" could be one or a thousand, and a guess
    /// about money is worse than a question.
    /// </summary>
    /// <returns>Minor units, or null for what is not an amount in this currency.</returns>
    public static long? ToMinorUnits(string? text, string currency)
    {
        var match = Amount().Match(text?.Trim() ?? "");
        var exponent = Currencies.ExponentOf(currency);
        if (!match.Success || match.Groups["decimals"].Length > exponent) return null;
        var digits = match.Groups["sign"].Value + match.Groups["whole"].Value + match.Groups["decimals"].Value.PadRight(exponent, '0');
        return long.Parse(digits, CultureInfo.InvariantCulture);
    }

    /// <summary>An amount as it may be typed, without its currency.</summary>
    public static string Example(Money money) =>
        money.Major.ToString("F" + Currencies.ExponentOf(money.Currency).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<sign>-?)(?<whole>\d{1,12})([.,](?<decimals>\d{1,3}))?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Amount();
}
