using Volo.Abp.Features;
using Volo.Abp.Localization;
using Volo.Abp.SettingManagement.Localization;
using Volo.Abp.Validation.StringValues;

namespace Volo.Abp.SettingManagement;

/// <summary>Whether a tenant may change settings at all, and its own mail server.</summary>
public class SettingManagementFeatureDefinitionProvider : FeatureDefinitionProvider
{
    public override void Define(IFeatureDefinitionContext context)
    {
        var group = context.AddGroup(SettingManagementFeatures.GroupName, L("Feature:SettingManagementGroup"));
        var enable = group.AddFeature(
            SettingManagementFeatures.Enable,
            "true",
            L("Feature:SettingManagementEnable"),
            L("Feature:SettingManagementEnableDescription"),
            new ToggleStringValueType());
        enable.CreateChild(
            SettingManagementFeatures.AllowChangingEmailSettings,
            "false",
            L("Feature:AllowChangingEmailSettings"),
            L("Feature:AllowChangingEmailSettingsDescription"),
            new ToggleStringValueType(),
            isAvailableToHost: false);
    }

    private static LocalizableString L(string name) => LocalizableString.Create<AbpSettingManagementResource>(name);
}
