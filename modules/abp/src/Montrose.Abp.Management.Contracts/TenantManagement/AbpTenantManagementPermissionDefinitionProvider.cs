using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Localization;
using Volo.Abp.MultiTenancy;
using Volo.Abp.TenantManagement.Localization;

namespace Volo.Abp.TenantManagement;

/// <summary>Who of the host's people may manage tenants.</summary>
public class AbpTenantManagementPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(TenantManagementPermissions.GroupName, L("Permission:TenantManagement"));
        var tenants = group.AddPermission(
            TenantManagementPermissions.Tenants.Default, L("Permission:TenantManagement"), MultiTenancySides.Host);
        Add(tenants, TenantManagementPermissions.Tenants.Create, "Permission:Create");
        Add(tenants, TenantManagementPermissions.Tenants.Update, "Permission:Edit");
        Add(tenants, TenantManagementPermissions.Tenants.Delete, "Permission:Delete");
        Add(tenants, TenantManagementPermissions.Tenants.ManageFeatures, "Permission:ManageFeatures");
        Add(tenants, TenantManagementPermissions.Tenants.ManageConnectionStrings, "Permission:ManageConnectionStrings");
    }

    private static void Add(PermissionDefinition parent, string name, string text) =>
        parent.AddChild(name, L(text), MultiTenancySides.Host);

    private static LocalizableString L(string name) => LocalizableString.Create<AbpTenantManagementResource>(name);
}
