using Montrose.Localization;
using Montrose.Permissions;
using Montrose.Web.Theme.Navigation;
using Volo.Abp.Localization;
using Volo.Abp.MultiTenancy;

namespace Montrose.Web.Navigation;

/// <summary>What the platform lets people begin from the search.</summary>
internal static class PlatformActions
{
    public static void Add(PortalActions actions) => actions.Entries.AddRange(
    [
        new(L("Agencies.Create"), "~/dashboard/host/agencies/create", Icon: "building", MontrosePermissions.Agencies.Create),
        new(L("Clients.Create"), "~/dashboard/admin/clients/create", Icon: "building-store", MontrosePermissions.Clients.Create),
        new(L("Users.Invite"), "~/dashboard/admin/people/invite", Icon: "user-plus", MontrosePermissions.Agents.Invite),
        new(L("Search.ImportPeople"), "~/dashboard/admin/people/import", Icon: "upload", MontrosePermissions.Users.Import),
        // ABP's permissions of roles exist on the host, too, which has none to make.
        new(L("Roles.Create"), "~/dashboard/admin/roles#Input_Name", Icon: "shield-check", MontrosePermissions.Roles.Create) { IsOffered = static s => s.GetRequiredService<ICurrentTenant>().Id is not null },
        new(L("Team.Invite"), "~/dashboard/client/team/invite", Icon: "user-plus", MontrosePermissions.Team.Invite),
        new(L("Team.RoleCreate"), "~/dashboard/client/team/roles/edit", Icon: "shield-check", MontrosePermissions.Team.Roles),
        new(L("Team.GroupAdd"), "~/dashboard/client/team/groups#Input_Name", Icon: "sitemap", MontrosePermissions.Team.Groups),
        new(L("ApiKeys.Create"), "~/dashboard/settings/api-keys/create", Icon: "key", MontrosePermissions.ApiKeys.Default),
    ]);

    private static LocalizableString L(string name) => LocalizableString.Create<MontroseResource>(name);
}
