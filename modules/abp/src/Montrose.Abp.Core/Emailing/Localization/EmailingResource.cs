using Volo.Abp.Localization;

namespace Volo.Abp.Emailing.Localization;

[LocalizationResourceName("AbpEmailing")]
public class EmailingResource
{
}
