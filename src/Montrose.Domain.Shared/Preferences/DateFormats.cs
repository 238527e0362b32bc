using System.Globalization;
using Volo.Abp;

namespace Montrose.Preferences;

/// <summary>Ways to write a day, by the name under which a choice is kept.</summary>
public static class DateFormats
{
    public const int MaxNameLength = 16;

    private static readonly Dictionary<string, string> Patterns = new(StringComparer.Ordinal)
    {
        ["iso"] = "yyyy-MM-dd",
        ["dots"] = "dd'.'MM'.'yyyy",
        ["slashes"] = "dd'/'MM'/'yyyy",
        ["month-first"] = "MM'/'dd'/'yyyy",
        ["words"] = "d MMMM yyyy",
    };

    public static IReadOnlyCollection<string> Names => Patterns.Keys;

    /// <summary>The current language's own pattern: day, month and year; German puts a dot after the day.</summary>
    public static string OfLanguage => CultureInfo.CurrentCulture.TwoLetterISOLanguageName == "de" ? "d. MMM yyyy" : "d MMM yyyy";

    /// <summary>.NET's pattern; null for the language's own.</summary>
    public static string? PatternOf(string? name) => name is { Length: > 0 } ? Patterns.GetValueOrDefault(name) : null;

    /// <returns>Empty for the language's own.</returns>
    /// <exception cref="BusinessException">Montrose:DateFormat.Unknown</exception>
    public static string Parse(string? name) => string.IsNullOrWhiteSpace(name) ? ""
        : Patterns.ContainsKey(name.Trim()) ? name.Trim()
        : throw new BusinessException("Montrose:DateFormat.Unknown").WithData("value", name.Trim());
}
