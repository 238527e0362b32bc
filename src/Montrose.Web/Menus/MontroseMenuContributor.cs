using Montrose.Localization;
using Montrose.Permissions;
using Montrose.Web.Theme.Navigation;
using Volo.Abp.MultiTenancy;
using Volo.Abp.UI.Navigation;

namespace Montrose.Web.Menus;

/// <summary>The platform's entries of the main menu. What a person may not open is left out by its permission.</summary>
public class MontroseMenuContributor : IMenuContributor
{
    public async Task ConfigureMenuAsync(MenuConfigurationContext context)
    {
        if (context.Menu.Name != StandardMenus.Main) return;
        var l = context.GetLocalizer<MontroseResource>();
        var menu = context.Menu;
        menu.AddGroup(new ApplicationMenuGroup(MontroseMenus.Agency, l["Menu.Agency"], order: 900));

        menu.AddItem(new ApplicationMenuItem("Montrose.Host", l["Overview"], "~/dashboard/host", icon: "layout-dashboard", order: 1, requiredPermissionName: MontrosePermissions.Overview.Host).WithCustomData(MainMenu.OnBar, 1));
        menu.AddItem(new ApplicationMenuItem("Montrose.Agencies", l["Agencies"], "~/dashboard/host/agencies", icon: "building", order: 2, requiredPermissionName: MontrosePermissions.Agencies.Default).WithCustomData(MainMenu.OnBar, 2));
        menu.AddItem(new ApplicationMenuItem("Montrose.Metrics", l["Metrics"], "~/dashboard/host/metrics", icon: "activity", order: 3, requiredPermissionName: MontrosePermissions.Monitoring.Default).WithCustomData(MainMenu.OnBar, 3));

        menu.AddItem(new ApplicationMenuItem("Montrose.Admin", l["Overview"], "~/dashboard/admin", icon: "layout-dashboard", order: 1, requiredPermissionName: MontrosePermissions.Overview.Agency).WithCustomData(MainMenu.OnBar, 1));
        menu.AddItem(new ApplicationMenuItem("Montrose.Clients", l["Clients"], "~/dashboard/admin/clients", icon: "building-store", order: 2, requiredPermissionName: MontrosePermissions.Clients.Create).WithCustomData(MainMenu.OnBar, 2));
        // ABP's permissions of users exist on the host, too, whose people are not an agency's.
        if (context.ServiceProvider.GetRequiredService<ICurrentTenant>().Id is not null)
            menu.AddItem(new ApplicationMenuItem("Montrose.People", l["People"], "~/dashboard/admin/people", icon: "users", order: 3, requiredPermissionName: MontrosePermissions.Users.Default).WithCustomData(MainMenu.AlsoCovers, "/dashboard/admin/roles").WithCustomData(MainMenu.OnBar, 3));
        menu.AddItem(new ApplicationMenuItem("Montrose.Agents", l["Agents"], "~/dashboard/admin/agents", icon: "id-badge-2", order: 4, requiredPermissionName: MontrosePermissions.Agents.Default));
        menu.AddItem(new ApplicationMenuItem("Montrose.Performance", l["Performance"], "~/dashboard/admin/performance", icon: "chart-bar", order: 5, requiredPermissionName: MontrosePermissions.Performance.Default));
        menu.AddItem(new ApplicationMenuItem("Montrose.Brand", l["Brand"], "~/dashboard/admin/brand", icon: "palette", order: 1, groupName: MontroseMenus.Agency, requiredPermissionName: MontrosePermissions.Brand.Update));
        menu.AddItem(new ApplicationMenuItem("Montrose.AgencySettings", l["Settings"], "~/dashboard/admin/settings/general", icon: "settings", order: 3, groupName: MontroseMenus.Agency, requiredPermissionName: MontrosePermissions.AgencySettings.Update).WithCustomData(MainMenu.AlsoCovers, "/dashboard/admin/settings/connections"));
        menu.AddItem(new ApplicationMenuItem("Montrose.SignUps", l["SignUps"], "~/dashboard/admin/settings/sign-up", icon: "user-plus", order: 2, groupName: MontroseMenus.Agency, requiredPermissionName: MontrosePermissions.SignUps.Update));

        menu.AddItem(new ApplicationMenuItem("Montrose.ApiKeys", l["ApiKeys"], "~/dashboard/admin/api-keys", icon: "key", order: 5, groupName: MontroseMenus.Agency, requiredPermissionName: MontrosePermissions.ApiKeys.All));

        // For those who run an agency it stands with the rest of its settings, for everybody else at the end.
        var runs = await context.IsGrantedAsync(MontrosePermissions.ApiKeys.All);
        menu.AddItem(new ApplicationMenuItem("Montrose.Api", l["Menu.Api"], "~/dashboard/api", icon: "code", order: 95, groupName: runs ? MontroseMenus.Agency : null, requiredPermissionName: MontrosePermissions.ApiKeys.Default));

        // Who runs the agency and has another role besides sees the agency's menu; the start page leads there, too.
        if (await context.IsGrantedAsync(MontrosePermissions.Overview.Agency)) return;
        menu.AddItem(new ApplicationMenuItem("Montrose.Agent", l["Overview"], "~/dashboard/agent", icon: "layout-dashboard", order: 1, requiredPermissionName: MontrosePermissions.Overview.Agent).WithCustomData(MainMenu.OnBar, 1));
        menu.AddItem(new ApplicationMenuItem("Montrose.Agent.Clients", l["Agent.MyClients"], "~/dashboard/agent/clients", icon: "building-store", order: 2, requiredPermissionName: MontrosePermissions.Overview.Agent).WithCustomData(MainMenu.OnBar, 2));
        menu.AddItem(new ApplicationMenuItem("Montrose.Client", l["Overview"], "~/dashboard/client", icon: "layout-dashboard", order: 1, requiredPermissionName: MontrosePermissions.Overview.Client).WithCustomData(MainMenu.OnBar, 1));
        menu.AddItem(new ApplicationMenuItem("Montrose.Client.Team", l["Team"], "~/dashboard/client/team", icon: "users-group", order: 80, requiredPermissionName: MontrosePermissions.Team.Default).WithCustomData(MainMenu.OnBar, 3));
    }
}

/// <summary>Groups of the main menu.</summary>
public static class MontroseMenus
{
    public const string Agency = "Montrose.Agency";
}
