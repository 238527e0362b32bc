using Volo.Abp.Localization.Resources.AbpLocalization;
using Volo.Abp.Settings;

namespace Volo.Abp.Localization;

public class LocalizationSettingProvider : SettingDefinitionProvider
{
    public override void Define(ISettingDefinitionContext context) => context.Add(new SettingDefinition(
        LocalizationSettingNames.DefaultLanguage,
        "en",
        LocalizableString.Create<AbpLocalizationResource>("DisplayName:Abp.Localization.DefaultLanguage"),
        LocalizableString.Create<AbpLocalizationResource>("Description:Abp.Localization.DefaultLanguage"),
        isVisibleToClients: true));
}
