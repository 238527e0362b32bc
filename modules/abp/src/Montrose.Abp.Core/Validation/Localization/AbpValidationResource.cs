using Volo.Abp.Localization;

namespace Volo.Abp.Validation.Localization;

[LocalizationResourceName("AbpValidation")]
public class AbpValidationResource
{
}
