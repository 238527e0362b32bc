using Volo.Abp.Localization;

namespace Localization.Resources.AbpUi;

[LocalizationResourceName("AbpUi")]
public class AbpUiResource
{
}
