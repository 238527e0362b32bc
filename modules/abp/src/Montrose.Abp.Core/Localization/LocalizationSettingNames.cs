namespace Volo.Abp.Localization;

public static class LocalizationSettingNames
{
    public const string DefaultLanguage = "Abp.Localization.DefaultLanguage";
}
