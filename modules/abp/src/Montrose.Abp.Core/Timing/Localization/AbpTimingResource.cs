using Volo.Abp.Localization;

namespace Volo.Abp.Timing.Localization.Resources.AbpTiming;

[LocalizationResourceName("AbpTiming")]
public class AbpTimingResource
{
}
