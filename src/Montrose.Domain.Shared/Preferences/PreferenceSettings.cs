using Montrose.Localization;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace Montrose.Preferences;

/// <summary>Names of the settings about how a person sees the portal. An agency's value holds for those who chose none.</summary>
public static class PreferenceSettings
{
    /// <summary>A name of <see cref="DateFormats"/>; empty for the language's own.</summary>
    public const string DateFormat = "Montrose.Portal.DateFormat";

    /// <summary>False where single keys such as / do nothing (WCAG 2.1.4).</summary>
    public const string Shortcuts = "Montrose.Portal.Shortcuts";

    /// <summary>Version of the person's picture; empty where there is none.</summary>
    public const string Picture = "Montrose.Person.Picture";

    /// <summary>ABP's; an IANA id, empty for the browser's.</summary>
    public const string TimeZone = "Abp.Timing.TimeZone";
}

public class PreferenceSettingDefinitionProvider : SettingDefinitionProvider
{
    public override void Define(ISettingDefinitionContext context) => context.Add(
        new SettingDefinition(PreferenceSettings.DateFormat, "", LocalizableString.Create<MontroseResource>("Setting:DateFormat")),
        new SettingDefinition(PreferenceSettings.Shortcuts, "true", LocalizableString.Create<MontroseResource>("Setting:Shortcuts")),
        new SettingDefinition(PreferenceSettings.Picture, "", LocalizableString.Create<MontroseResource>("Setting:Picture"), isInherited: false));
}
