using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Identity.Localization;
using Volo.Abp.Localization;

namespace Volo.Abp.Identity;

/// <summary>Defines the permissions of the identity module.</summary>
public class IdentityPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(IdentityPermissions.GroupName, L("Permission:IdentityManagement"));

        var roles = group.AddPermission(IdentityPermissions.Roles.Default, L("Permission:RoleManagement"));
        roles.AddChild(IdentityPermissions.Roles.Create, L("Permission:Create"));
        roles.AddChild(IdentityPermissions.Roles.Update, L("Permission:Edit"));
        roles.AddChild(IdentityPermissions.Roles.Delete, L("Permission:Delete"));
        roles.AddChild(IdentityPermissions.Roles.ManagePermissions, L("Permission:ChangePermissions"));

        var users = group.AddPermission(IdentityPermissions.Users.Default, L("Permission:UserManagement"));
        users.AddChild(IdentityPermissions.Users.Create, L("Permission:Create"));
        var update = users.AddChild(IdentityPermissions.Users.Update, L("Permission:Edit"));
        update.AddChild(IdentityPermissions.Users.ManageRoles, L("Permission:ManageRoles"));
        users.AddChild(IdentityPermissions.Users.Delete, L("Permission:Delete"));
        users.AddChild(IdentityPermissions.Users.ManagePermissions, L("Permission:ChangePermissions"));

        // Granted to clients (other services), never to people.
        group.AddPermission(IdentityPermissions.UserLookup.Default, L("Permission:UserLookup"))
            .WithProviders(ClientPermissionValueProvider.ProviderName);
    }

    private static LocalizableString L(string name) => LocalizableString.Create<IdentityResource>(name);
}
