using System.Globalization;

namespace Volo.Abp.Localization;

/// <summary>A language that the application offers.</summary>
[Serializable]
public class LanguageInfo : ILanguageInfo
{
    public virtual string CultureName { get; protected set; } = null!;

    public virtual string UiCultureName { get; protected set; } = null!;

    public virtual string DisplayName { get; protected set; } = null!;

    public virtual string TwoLetterISOLanguageName { get; protected set; } = null!;

    protected LanguageInfo()
    {
    }

    public LanguageInfo(string cultureName, string? uiCultureName = null, string? displayName = null) =>
        Set(cultureName, uiCultureName, displayName);

    public virtual void ChangeCulture(string cultureName, string? uiCultureName = null, string? displayName = null) =>
        Set(cultureName, uiCultureName, displayName);

    private void Set(string cultureName, string? uiCultureName, string? displayName)
    {
        CultureName = Check.NotNullOrWhiteSpace(cultureName, nameof(cultureName));
        UiCultureName = string.IsNullOrWhiteSpace(uiCultureName) ? cultureName : uiCultureName;
        DisplayName = string.IsNullOrWhiteSpace(displayName) ? cultureName : displayName;
        TwoLetterISOLanguageName = CultureInfo.GetCultureInfo(cultureName).TwoLetterISOLanguageName;
    }
}
