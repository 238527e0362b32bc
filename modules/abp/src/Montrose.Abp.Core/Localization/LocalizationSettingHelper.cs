namespace Volo.Abp.Localization;

public static class LocalizationSettingHelper
{
    /// <summary>"en-US;en" gives the culture en-US with texts in en; "en" gives en for both.</summary>
    public static (string CultureName, string UiCultureName) ParseLanguageSetting(string? settingValue, string defaultCultureName = "en")
    {
        if (string.IsNullOrWhiteSpace(settingValue))
            return (defaultCultureName, defaultCultureName);
        var parts = settingValue.Split(';', 2, StringSplitOptions.TrimEntries);
        return parts.Length == 2 ? (parts[0], parts[1]) : (settingValue, settingValue);
    }
}
