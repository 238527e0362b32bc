using Volo.Abp;

namespace Montrose.Preferences;

/// <summary>Business errors of preferences. Texts with the remedy stand in the localization files under the same code.</summary>
public static class PreferenceErrors
{
    /// <summary>The same settings were saved twice in one moment.</summary>
    public static BusinessException ChangedMeanwhile() => new("Montrose:Preferences.ChangedMeanwhile");
}
