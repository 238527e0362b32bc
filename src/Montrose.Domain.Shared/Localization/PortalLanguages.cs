using System.Globalization;
using Volo.Abp.Localization;

namespace Montrose.Localization;

/// <summary>The languages of the portal, each in its own name. Every text exists in every one of them; a test holds that.</summary>
public static class PortalLanguages
{
    public static IReadOnlyList<LanguageInfo> All { get; } =
    [
        new("en", "en", "English"), new("de", "de", "Deutsch"), new("fr", "fr", "Français"),
        new("es", "es", "Español"), new("tr", "tr", "Türkçe"), new("ar", "ar", "العربية"),
    ];

    private static readonly Dictionary<string, CultureInfo> Cultures = All.ToDictionary(l => l.CultureName, l => Written(l.CultureName), StringComparer.OrdinalIgnoreCase);

    /// <summary>The portal's culture for a name such as de or de-AT; null where the portal does not speak that language.</summary>
    public static CultureInfo? Find(string? name) =>
        string.IsNullOrEmpty(name) ? null : Cultures.GetValueOrDefault(name) ?? Cultures.GetValueOrDefault(CultureHelper.GetBaseCultureName(name));

    /// <summary>.NET writes every language's numbers with 0 to 9, so the signs between them have to be those that belong to these digits.</summary>
    private static CultureInfo Written(string name)
    {
        var culture = new CultureInfo(name);
        if (!culture.TextInfo.IsRightToLeft) return CultureInfo.ReadOnly(culture);
        var latin = CultureInfo.InvariantCulture.NumberFormat;
        var numbers = culture.NumberFormat;
        (numbers.NumberDecimalSeparator, numbers.NumberGroupSeparator) = (latin.NumberDecimalSeparator, latin.NumberGroupSeparator);
        (numbers.CurrencyDecimalSeparator, numbers.CurrencyGroupSeparator) = (latin.NumberDecimalSeparator, latin.NumberGroupSeparator);
        (numbers.PercentDecimalSeparator, numbers.PercentGroupSeparator, numbers.PercentSymbol) = (latin.NumberDecimalSeparator, latin.NumberGroupSeparator, "%");
        (numbers.NegativeSign, numbers.PositiveSign) = (latin.NegativeSign, latin.PositiveSign);
        return CultureInfo.ReadOnly(culture);
    }
}
