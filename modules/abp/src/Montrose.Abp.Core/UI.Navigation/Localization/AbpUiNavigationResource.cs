using Volo.Abp.Localization;

namespace Volo.Abp.UI.Navigation.Localization.Resource;

[LocalizationResourceName("AbpUiNavigation")]
public class AbpUiNavigationResource
{
}
