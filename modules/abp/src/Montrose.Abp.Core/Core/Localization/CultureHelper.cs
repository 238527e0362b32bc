using System.Globalization;

namespace Volo.Abp.Localization;

public static class CultureHelper
{
    public static bool IsRtl => CultureInfo.CurrentUICulture.TextInfo.IsRightToLeft;

    public static IDisposable Use(string culture, string? uiCulture = null)
    {
        Check.NotNull(culture, nameof(culture));
        return Use(CultureInfo.GetCultureInfo(culture), uiCulture is null ? null : CultureInfo.GetCultureInfo(uiCulture));
    }

    public static IDisposable Use(CultureInfo culture, CultureInfo? uiCulture = null)
    {
        Check.NotNull(culture, nameof(culture));
        var previous = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = uiCulture ?? culture;
        return new DisposeAction<(CultureInfo Culture, CultureInfo UiCulture)>(
            static p =>
            {
                CultureInfo.CurrentCulture = p.Culture;
                CultureInfo.CurrentUICulture = p.UiCulture;
            },
            previous);
    }

    public static bool IsValidCultureCode(string cultureCode)
    {
        if (string.IsNullOrWhiteSpace(cultureCode))
            return false;
        try
        {
            return !CultureInfo.GetCultureInfo(cultureCode).CultureTypes.HasFlag(CultureTypes.UserCustomCulture);
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }

    public static string GetBaseCultureName(string cultureName) =>
        cultureName.IndexOf('-') is var dash and >= 0 ? cultureName[..dash] : cultureName;

    public static bool IsCompatibleCulture(string sourceCultureName, string targetCultureName) =>
        string.Equals(sourceCultureName, targetCultureName, StringComparison.Ordinal)
        || (!sourceCultureName.Contains('-')
            && targetCultureName.Contains('-')
            && string.Equals(sourceCultureName, GetBaseCultureName(targetCultureName), StringComparison.Ordinal));
}
