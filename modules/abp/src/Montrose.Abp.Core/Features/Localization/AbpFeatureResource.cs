using Volo.Abp.Localization;

namespace Volo.Abp.Features.Localization;

[LocalizationResourceName("AbpFeature")]
public class AbpFeatureResource
{
}
