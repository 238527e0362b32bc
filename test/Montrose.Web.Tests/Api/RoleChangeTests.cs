using System.Net;
using System.Net.Http.Json;
using Montrose.People;
using Montrose.Permissions;
using Montrose.Roles;
using Montrose.Users;
using Shouldly;
using Volo.Abp.Http.Client;
using Volo.Abp.Identity;
using Volo.Abp.PermissionManagement;
using Xunit;

namespace Montrose.Web.Tests.Api;

/// <summary>What changes of people and roles mean for somebody who is signed in.</summary>
[Collection(ApiPortalCollection.Name)]
public class RoleChangeTests(ApiPortal portal)
{
    [Fact]
    public async Task A_grant_and_its_end_hold_on_the_next_request()
    {
        var agency = await portal.AnAgencyAsync();
        var agent = await agency.AnAgentAsync();
        var users = agent.Client.Get<IUserAppService>();
        (await StatusAsync(users.GetListAsync(new GetUsersInput()))).ShouldBe(HttpStatusCode.Forbidden);

        var role = (await agency.Admin.Get<IRoleAppService>().GetListAsync(new GetRolesInput { Filter = "agent" })).Items.Single();
        await SaveAsync(agency, role.Id, MontrosePermissions.Users.Default);
        (await users.GetListAsync(new GetUsersInput())).TotalCount.ShouldBe(2);
        await SaveAsync(agency, role.Id);
        (await StatusAsync(users.GetListAsync(new GetUsersInput()))).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_role_that_is_given_or_taken_holds_on_the_next_request()
    {
        var agency = await portal.AnAgencyAsync();
        var agent = await agency.AnAgentAsync();
        var role = await agency.Admin.Get<IRoleAppService>().CreateAsync(new CreateRoleInput { Name = "Team lead" });
        await SaveAsync(agency, role.Id, MontrosePermissions.Users.Default);
        var (people, users) = (agency.Admin.Get<IUserAppService>(), agent.Client.Get<IUserAppService>());
        var person = await people.GetAsync(agent.Id);

        await people.UpdateAsync(agent.Id, new UpdateUserInput { Name = person.Name, UserName = person.UserName, Roles = ["agent", "Team lead"] });
        (await users.GetListAsync(new GetUsersInput())).TotalCount.ShouldBe(2);
        await people.UpdateAsync(agent.Id, new UpdateUserInput { Name = person.Name, UserName = person.UserName, Roles = ["agent"] });
        (await StatusAsync(users.GetListAsync(new GetUsersInput()))).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_deactivated_person_is_nobody_on_the_next_request()
    {
        var agency = await portal.AnAgencyAsync();
        var agent = await agency.AnAgentAsync();
        (await agent.Client.Http.GetAsync("/dashboard/agent")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await agency.Admin.Get<IUserAppService>().DeactivateAsync(agent.Id);
        (await agent.Client.Http.GetAsync("/dashboard/agent")).StatusCode.ShouldNotBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Abps_own_endpoints_keep_the_agencys_rules()
    {
        var (agency, other) = (await portal.AnAgencyAsync(), await portal.AnAgencyAsync());
        var agent = await agency.AnAgentAsync();
        var admin = agency.Admin;
        await CodeAsync(admin.Get<IPermissionAppService>().UpdateAsync("R", "admin", Change(MontrosePermissions.Roles.ManagePermissions, false)), "Montrose:Permission.AdminLockout");
        await CodeAsync(admin.Get<IPermissionAppService>().UpdateAsync("R", "agent", Change(MontrosePermissions.Agencies.Create, true)), "Montrose:Permission.NotHeld");
        await CodeAsync(admin.Get<IIdentityUserAppService>().UpdateRolesAsync(agent.Id, new IdentityUserUpdateRolesDto { RoleNames = ["admin"] }), "Montrose:User.RoleIsOfKind");
        var roles = (await admin.Get<IIdentityRoleAppService>().GetAllListAsync()).Items;
        await CodeAsync(admin.Get<IIdentityRoleAppService>().DeleteAsync(roles.Single(r => r.Name == "agent").Id), "Montrose:Role.Static");
        await CodeAsync(admin.Get<IIdentityRoleAppService>().CreateAsync(new IdentityRoleCreateDto { Name = "team:x:y" }), "Montrose:Role.NameInvalid");
        (await StatusAsync(other.Admin.Get<IIdentityUserAppService>().DeleteAsync(agent.Id))).ShouldBe(HttpStatusCode.NotFound);
        (await StatusAsync(other.Admin.Get<IUserAppService>().GetAsync(agent.Id))).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_stale_stamp_answers_409()
    {
        var agency = await portal.AnAgencyAsync();
        var roles = agency.Admin.Get<IRoleAppService>();
        var role = await roles.CreateAsync(new CreateRoleInput { Name = "Team lead" });
        await SaveAsync(agency, role.Id, MontrosePermissions.Users.Default);
        var late = new SaveRoleMatrixInput { Permissions = [MontrosePermissions.Brand.Update], Roles = [new SaveRoleGrantsInput { Id = role.Id, ConcurrencyStamp = role.ConcurrencyStamp, Granted = [MontrosePermissions.Brand.Update] }] };
        (await StatusAsync(roles.SaveMatrixAsync(late))).ShouldBe(HttpStatusCode.Conflict);
        (await StatusAsync(roles.RenameAsync(role.Id, new RenameRoleInput { Name = "Lead", ConcurrencyStamp = role.ConcurrencyStamp }))).ShouldBe(HttpStatusCode.Conflict);
    }

    private static async Task SaveAsync(ApiAgency agency, Guid role, params string[] granted)
    {
        var roles = agency.Admin.Get<IRoleAppService>();
        var stamp = (await roles.GetMatrixAsync(new GetRoleMatrixInput { Roles = [role] })).Roles.Single().ConcurrencyStamp;
        await roles.SaveMatrixAsync(new SaveRoleMatrixInput { Permissions = [MontrosePermissions.Users.Default], Roles = [new SaveRoleGrantsInput { Id = role, ConcurrencyStamp = stamp, Granted = [.. granted] }] });
    }

    private static UpdatePermissionsDto Change(string permission, bool isGranted) => new() { Permissions = [new UpdatePermissionDto { Name = permission, IsGranted = isGranted }] };

    private static async Task<HttpStatusCode?> StatusAsync(Task call) => (HttpStatusCode)(await Should.ThrowAsync<AbpRemoteCallException>(call)).HttpStatusCode;

    private static async Task CodeAsync(Task call, string code) => (await Should.ThrowAsync<AbpRemoteCallException>(call)).Code.ShouldBe(code);
}
