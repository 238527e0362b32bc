using System.Collections.Frozen;

namespace Montrose.Billing.Taxes;

/// <summary>What the VAT rules of the European Union need to know.</summary>
public static class EuropeanUnion
{
    private static readonly FrozenSet<string> Members =
        "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool Has(string? country) => country is not null && Members.Contains(country);

    /// <summary>
    /// True for a text of the shape of a VAT identification number of the country: its two letters (EL for Greece) and 2 to
    /// 12 letters or digits, one digit at least. A number of its tax office, which says nothing abroad, has another shape.
    /// </summary>
    public static bool IsVatNumberOf(string? taxNumber, string country)
    {
        if (taxNumber is null) return false;
        var text = string.Concat(taxNumber.Where(c => c is not (' ' or '.' or '-'))).ToUpperInvariant();
        var prefix = country is "GR" ? "EL" : country;
        return text.Length is >= 4 and <= 14 && text.StartsWith(prefix, StringComparison.Ordinal) && text.All(char.IsAsciiLetterOrDigit) && text[2..].Any(char.IsAsciiDigit);
    }
}
