using Volo.Abp.Localization;
using Volo.Abp.Settings;
using Volo.Abp.Timing.Localization.Resources.AbpTiming;

namespace Volo.Abp.Timing;

/// <summary>The time zone that times are shown in.</summary>
public class TimingSettingProvider : SettingDefinitionProvider
{
    public override void Define(ISettingDefinitionContext context) =>
        context.Add(new SettingDefinition(
            TimingSettingNames.TimeZone,
            "UTC",
            LocalizableString.Create<AbpTimingResource>("DisplayName:Abp.Timing.Timezone"),
            LocalizableString.Create<AbpTimingResource>("Description:Abp.Timing.Timezone"),
            isVisibleToClients: true));
}
