using Montrose.Localization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Localization;
using Volo.Abp.MultiTenancy;

namespace Montrose.Permissions;

public class MontrosePermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(MontrosePermissions.Group, L("Permission:Montrose"));

        var agencies = group.AddPermission(MontrosePermissions.Agencies.Default, L("Permission:Agencies"), MultiTenancySides.Host);
        agencies.AddChild(MontrosePermissions.Agencies.Create, L("Permission:Create"), MultiTenancySides.Host);
        agencies.AddChild(MontrosePermissions.Agencies.Update, L("Permission:Update"), MultiTenancySides.Host);
        agencies.AddChild(MontrosePermissions.Agencies.Suspend, L("Permission:Suspend"), MultiTenancySides.Host);
        agencies.AddChild(MontrosePermissions.Agencies.Delete, L("Permission:Delete"), MultiTenancySides.Host);

        group.AddPermission(MontrosePermissions.Brand.Update, L("Permission:Brand"), MultiTenancySides.Tenant);
        group.AddPermission(MontrosePermissions.AgencySettings.Update, L("Permission:AgencySettings"), MultiTenancySides.Tenant);
        group.AddPermission(MontrosePermissions.SignUps.Update, L("Permission:SignUps"), MultiTenancySides.Tenant);

        var agents = group.AddPermission(MontrosePermissions.Agents.Default, L("Permission:Agents"), MultiTenancySides.Tenant);
        agents.AddChild(MontrosePermissions.Agents.Invite, L("Permission:Invite"), MultiTenancySides.Tenant).NotForApiKeys();
        agents.AddChild(MontrosePermissions.Agents.Update, L("Permission:Update"), MultiTenancySides.Tenant);
        agents.AddChild(MontrosePermissions.Agents.Deactivate, L("Permission:Deactivate"), MultiTenancySides.Tenant);

        group.AddPermission(MontrosePermissions.Users.Import, L("Permission:UsersImport"), MultiTenancySides.Tenant).NotForApiKeys();

        var clients = group.AddPermission(MontrosePermissions.Clients.Default, L("Permission:Clients"), MultiTenancySides.Tenant).GrantedTo(MontroseRoles.Agent);
        clients.AddChild(MontrosePermissions.Clients.Create, L("Permission:Create"), MultiTenancySides.Tenant);
        clients.AddChild(MontrosePermissions.Clients.Update, L("Permission:Update"), MultiTenancySides.Tenant);
        clients.AddChild(MontrosePermissions.Clients.Assign, L("Permission:Assign"), MultiTenancySides.Tenant);
        clients.AddChild(MontrosePermissions.Clients.Archive, L("Permission:Archive"), MultiTenancySides.Tenant);

        var performance = group.AddPermission(MontrosePermissions.Performance.Default, L("Permission:Performance"), MultiTenancySides.Tenant);
        performance.AddChild(MontrosePermissions.Performance.Export, L("Permission:Export"), MultiTenancySides.Tenant);

        var team = group.AddPermission(MontrosePermissions.Team.Default, L("Permission:Team"), MultiTenancySides.Tenant).OnlyGrantedTo(MontroseRoles.Client);
        team.AddChild(MontrosePermissions.Team.Invite, L("Permission:Team.Invite"), MultiTenancySides.Tenant).OnlyGrantedTo(MontroseRoles.Client).NotForApiKeys();
        team.AddChild(MontrosePermissions.Team.Update, L("Permission:Team.Update"), MultiTenancySides.Tenant).OnlyGrantedTo(MontroseRoles.Client).NotForApiKeys();
        team.AddChild(MontrosePermissions.Team.Remove, L("Permission:Team.Remove"), MultiTenancySides.Tenant).OnlyGrantedTo(MontroseRoles.Client).NotForApiKeys();
        team.AddChild(MontrosePermissions.Team.Roles, L("Permission:Team.Roles"), MultiTenancySides.Tenant).OnlyGrantedTo(MontroseRoles.Client).NotForApiKeys();
        team.AddChild(MontrosePermissions.Team.Groups, L("Permission:Team.Groups"), MultiTenancySides.Tenant).OnlyGrantedTo(MontroseRoles.Client);

        var billing = group.AddPermission(MontrosePermissions.MyBilling.Default, L("Permission:MyBilling"), MultiTenancySides.Tenant).OnlyGrantedTo(MontroseRoles.Client);
        billing.AddChild(MontrosePermissions.MyBilling.Update, L("Permission:Update"), MultiTenancySides.Tenant).OnlyGrantedTo(MontroseRoles.Client);

        var keys = group.AddPermission(MontrosePermissions.ApiKeys.Default, L("Permission:ApiKeys")).GrantedTo(MontroseRoles.Agent, MontroseRoles.Client).NotForApiKeys();
        keys.AddChild(MontrosePermissions.ApiKeys.Team, L("Permission:ApiKeys.Team"), MultiTenancySides.Tenant).OnlyGrantedTo(MontroseRoles.Client).NotForApiKeys();
        keys.AddChild(MontrosePermissions.ApiKeys.All, L("Permission:ApiKeys.All")).NotForApiKeys();

        group.AddPermission(MontrosePermissions.Monitoring.Default, L("Permission:Monitoring"), MultiTenancySides.Host);
        group.AddPermission(MontrosePermissions.Overview.Host, L("Permission:OverviewHost"), MultiTenancySides.Host);
        group.AddPermission(MontrosePermissions.Overview.Agency, L("Permission:OverviewAgency"), MultiTenancySides.Tenant);
        group.AddPermission(MontrosePermissions.Overview.Agent, L("Permission:OverviewAgent"), MultiTenancySides.Tenant).OnlyGrantedTo(MontroseRoles.Agent);
        group.AddPermission(MontrosePermissions.Overview.Client, L("Permission:OverviewClient"), MultiTenancySides.Tenant).OnlyGrantedTo(MontroseRoles.Client);
    }

    private static LocalizableString L(string name) => LocalizableString.Create<MontroseResource>(name);
}
