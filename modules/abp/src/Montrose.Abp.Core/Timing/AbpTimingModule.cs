using Volo.Abp.Localization;
using Volo.Abp.Modularity;
using Volo.Abp.Settings;
using Volo.Abp.Timing.Localization.Resources.AbpTiming;

namespace Volo.Abp.Timing;

[DependsOn(typeof(AbpLocalizationModule), typeof(AbpSettingsModule))]
public class AbpTimingModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) =>
        Configure<AbpLocalizationOptions>(options => options.Resources
            .Add<AbpTimingResource>("en")
            .AddVirtualJson("/Volo/Abp/Timing/Localization"));
}
