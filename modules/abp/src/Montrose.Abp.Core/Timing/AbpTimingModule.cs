using Volo.Abp.Localization;
using Volo.Abp.Modularity;
using Volo.Abp.Settings;

namespace Volo.Abp.Timing;

[DependsOn(typeof(AbpLocalizationModule), typeof(AbpSettingsModule))]
public class AbpTimingModule : AbpModule
{
}
