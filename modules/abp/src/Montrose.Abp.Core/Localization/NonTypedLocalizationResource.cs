namespace Volo.Abp.Localization;

public class NonTypedLocalizationResource(
    string resourceName, string? defaultCultureName = null, ILocalizationResourceContributor? initialContributor = null)
    : LocalizationResourceBase(resourceName, defaultCultureName, initialContributor)
{
}
