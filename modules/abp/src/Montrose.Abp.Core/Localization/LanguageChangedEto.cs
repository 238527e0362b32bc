namespace Volo.Abp.Localization;

/// <summary>The languages that the application offers have changed.</summary>
[Serializable]
public class LanguageChangedEto
{
}
