using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Localization;
using Volo.Abp.SettingManagement.Localization;

namespace Volo.Abp.SettingManagement;

/// <summary>Who may change mail delivery and the default time zone.</summary>
public class SettingManagementPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(SettingManagementPermissions.GroupName, L("Permission:SettingManagement"));
        var emailing = group.AddPermission(SettingManagementPermissions.Emailing, L("Permission:Emailing"));
        emailing.StateCheckers.Add(new AllowChangingEmailSettingsFeatureSimpleStateChecker());
        emailing.AddChild(SettingManagementPermissions.EmailingTest, L("Permission:EmailingTest"));
        group.AddPermission(SettingManagementPermissions.TimeZone, L("Permission:TimeZone"));
    }

    private static LocalizableString L(string name) => LocalizableString.Create<AbpSettingManagementResource>(name);
}
