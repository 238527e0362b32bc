namespace Volo.Abp.Localization.Resources.AbpLocalization;

[LocalizationResourceName("AbpLocalization")]
public class AbpLocalizationResource
{
}
