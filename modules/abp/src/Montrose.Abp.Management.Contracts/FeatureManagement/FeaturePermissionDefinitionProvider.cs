using Volo.Abp.Authorization.Permissions;
using Volo.Abp.FeatureManagement.Localization;
using Volo.Abp.Localization;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.FeatureManagement;

/// <summary>Who may change the host's own features.</summary>
public class FeaturePermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(FeatureManagementPermissions.GroupName, L("Permission:FeatureManagement"));
        group.AddPermission(
            FeatureManagementPermissions.ManageHostFeatures,
            L("Permission:FeatureManagement.ManageHostFeatures"),
            MultiTenancySides.Host);
    }

    private static LocalizableString L(string name) => LocalizableString.Create<AbpFeatureManagementResource>(name);
}
