using System.Collections.Frozen;

namespace Montrose.Monetary;

/// <summary>What Montrose knows of ISO 4217: which codes exist for it and how many decimals each has.</summary>
public static class Currencies
{
    private static readonly FrozenDictionary<string, int> Exponents = Known().ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Codes in alphabetical order.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Exponents.Keys.Order(StringComparer.Ordinal)];

    /// <summary>True for an upper-case code that Montrose can keep money in.</summary>
    public static bool Exists(string? code) => code is not null && Exponents.ContainsKey(code);

    /// <summary>Decimals of a currency: 2 for EUR, 0 for JPY, 3 for KWD.</summary>
    /// <exception cref="ArgumentException">The code is not known.</exception>
    public static int ExponentOf(string code) =>
        Exponents.TryGetValue(code, out var exponent)
            ? exponent
            : throw new ArgumentException($"'{code}' is not an ISO 4217 code that Montrose knows.", nameof(code));

    private static IEnumerable<KeyValuePair<string, int>> Known()
    {
        foreach (var code in "AED AUD BAM BGN BRL CAD CHF CNY CZK DKK DZD EGP EUR GBP HKD HUF IDR ILS INR MAD MXN MYR NOK NZD PHP PLN QAR RON RSD SAR SEK SGD THB TRY UAH USD ZAR".Split(' '))
            yield return new(code, 2);
        foreach (var code in "BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF".Split(' '))
            yield return new(code, 0);
        foreach (var code in "BHD JOD KWD OMR TND".Split(' '))
            yield return new(code, 3);
    }
}
