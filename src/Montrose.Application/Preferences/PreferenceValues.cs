using Montrose.Localization;
using Montrose.People;

namespace Montrose.Preferences;

/// <summary>Choices as they are kept; null takes one away, so that what stands behind it holds.</summary>
internal static class PreferenceValues
{
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Language.Unknown</exception>
    public static string? Language(string? text) => string.IsNullOrWhiteSpace(text) ? null
        : PortalLanguages.All.Any(l => l.CultureName == text.Trim()) ? text.Trim()
        : throw Errors.LanguageUnknown(text);

    /// <exception cref="Volo.Abp.BusinessException">Montrose:TimeZone.Unknown</exception>
    public static string? TimeZone(string? text) => string.IsNullOrWhiteSpace(text) ? null : ZoneId.Parse(text);

    /// <exception cref="Volo.Abp.BusinessException">Montrose:DateFormat.Unknown</exception>
    public static string? DateFormat(string? text) => DateFormats.Parse(text) is { Length: > 0 } name ? name : null;
}
