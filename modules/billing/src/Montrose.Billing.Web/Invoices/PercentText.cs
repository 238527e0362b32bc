using System.Globalization;
using System.Text.RegularExpressions;
using Montrose.Billing.Taxes;

namespace Montrose.Billing.Web.Invoices;

/// <summary>Rates and quantities as people read and type them: point or comma before the decimals.</summary>
public static partial class PercentText
{
    public static string Of(int basisPoints) => (basisPoints / 100m).ToString("0.##", CultureInfo.CurrentCulture) + "\u00a0%";

    /// <summary>As it may be typed.</summary>
    public static string Example(int basisPoints) => (basisPoints / 100m).ToString("0.##", CultureInfo.InvariantCulture);

    /// <returns>Hundredths of a percent; null for what is no rate.</returns>
    public static int? ToBasisPoints(string? text) => Read(text, 2) is { } percent && percent * 100 <= TaxConsts.MaxBasisPoints ? (int)(percent * 100) : null;

    /// <returns>Null for what is no quantity.</returns>
    public static decimal? ToQuantity(string? text) => Read(text, Montrose.Billing.Invoices.InvoiceConsts.QuantityDecimals) is { } quantity and > 0 and <= Montrose.Billing.Invoices.InvoiceConsts.MaxQuantity ? quantity : null;

    private static decimal? Read(string? text, int decimals)
    {
        var match = Number().Match(text?.Trim() ?? "");
        return match.Success && match.Groups["decimals"].Length <= decimals
            ? decimal.Parse(match.Groups["whole"].Value + "." + match.Groups["decimals"].Value.PadRight(1, '0'), CultureInfo.InvariantCulture)
            : null;
    }

    [GeneratedRegex(@"^(?<whole>\d{1,7})([.,](?<decimals>\d{1,3}))?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();
}
