using Microsoft.Extensions.DependencyInjection;
using Montrose.Permissions;
using Montrose.Roles;
using Montrose.TestBase;
using Montrose.Users;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Authorization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Identity;
using Volo.Abp.PermissionManagement;
using Xunit;

namespace Montrose.Platform.Tests.Application;

public class RoleTests(MontroseApp app) : IClassFixture<MontroseApp>
{
    private const string ViewUsers = MontrosePermissions.Users.Default;
    private const string ManageGrants = MontrosePermissions.Roles.ManagePermissions;

    [Fact]
    public async Task A_new_role_starts_empty_or_as_a_copy()
    {
        var agency = await app.Given.AnAgency();
        var empty = await CreateAsync(agency.Admin, "Accountant");
        empty.ShouldSatisfyAllConditions(r => r.IsStatic.ShouldBeFalse(), r => r.PermissionCount.ShouldBe(0));
        var agent = (await ListAsync(agency.Admin)).Single(r => r.Name == "agent");
        (await CreateAsync(agency.Admin, "Senior agent", agent.Id)).PermissionCount.ShouldBe(agent.PermissionCount);
        (await ListAsync(agency.Admin)).Select(r => r.Name).ShouldBe(["admin", "agent", "client", "Accountant", "Senior agent"]);
    }

    [Theory]
    [InlineData("ACCOUNTANT", "Montrose:Role.NameTaken")]
    [InlineData("admin", "Montrose:Role.NameTaken")]
    [InlineData("team:abc:lead", "Montrose:Role.NameInvalid")]
    [InlineData("<script>", "Montrose:Role.NameInvalid")]
    [InlineData("A\u200Bb", "Montrose:Role.NameInvalid")]
    [InlineData("🎉", "Montrose:Role.NameInvalid")]
    public async Task A_bad_name_is_refused(string name, string code)
    {
        var agency = await app.Given.AnAgency();
        var role = await CreateAsync(agency.Admin, "Accountant");
        var other = await CreateAsync(agency.Admin, "Other");
        (await RefusedAsync(agency.Admin, s => s.CreateAsync(new CreateRoleInput { Name = name }))).ShouldBe(code);
        (await RefusedAsync(agency.Admin, s => s.RenameAsync(other.Id, new RenameRoleInput { Name = name }))).ShouldBe(code);
        (await ListAsync(agency.Admin)).Count.ShouldBe(5);
        role.Name.ShouldBe("Accountant");
    }

    [Fact]
    public async Task Static_roles_keep_their_name_and_stay()
    {
        var agency = await app.Given.AnAgency();
        foreach (var role in await ListAsync(agency.Admin))
        {
            (await RefusedAsync(agency.Admin, s => s.RenameAsync(role.Id, new RenameRoleInput { Name = "Mine" }))).ShouldBe("Montrose:Role.Static");
            (await RefusedAsync(agency.Admin, s => s.DeleteAsync(role.Id, new DeleteRoleInput()))).ShouldBe("Montrose:Role.Static");
        }
    }

    [Fact]
    public async Task A_renamed_role_keeps_its_grants()
    {
        var agency = await app.Given.AnAgency();
        var role = await CreateAsync(agency.Admin, "Accountant");
        await GrantAsync(agency.Admin, role, ViewUsers);
        await app.AsAsync<IRoleAppService, RoleDto>(agency.Admin, s => s.RenameAsync(role.Id, new RenameRoleInput { Name = "Book keeper" }));
        (await MatrixAsync(agency.Admin, role.Id)).Roles.ShouldHaveSingleItem().ShouldSatisfyAllConditions(r => r.Name.ShouldBe("Book keeper"), r => r.Granted.ShouldBe([ViewUsers]));
    }

    [Fact]
    public async Task People_of_a_deleted_role_get_the_one_that_was_chosen()
    {
        var agency = await app.Given.AnAgency();
        var (gone, next) = (await CreateAsync(agency.Admin, "Gone"), await CreateAsync(agency.Admin, "Next"));
        var person = await StaffAsync(agency, "Gone");
        (await RefusedAsync(agency.Admin, s => s.DeleteAsync(gone.Id, new DeleteRoleInput()))).ShouldBe("Montrose:Role.ReplacementRequired");
        var agent = (await ListAsync(agency.Admin)).Single(r => r.Name == "agent");
        foreach (var wrong in (Guid[])[gone.Id, agent.Id, Guid.NewGuid()])
            (await RefusedAsync(agency.Admin, s => s.DeleteAsync(gone.Id, new DeleteRoleInput { ReplacementId = wrong }))).ShouldBe("Montrose:Role.ReplacementInvalid");

        await app.AsAsync(agency.Admin, s => s.GetRequiredService<IRoleAppService>().DeleteAsync(gone.Id, new DeleteRoleInput { ReplacementId = next.Id }));
        (await app.AsAsync<IUserAppService, UserDetailDto>(agency.Admin, s => s.GetAsync(person.UserId))).Roles.ShouldBe(["Next"]);
        (await ListAsync(agency.Admin)).ShouldNotContain(r => r.Id == gone.Id);
    }

    [Fact]
    public async Task Nobody_grants_or_takes_what_they_do_not_hold()
    {
        var agency = await app.Given.AnAgency();
        var (lead, other) = (await CreateAsync(agency.Admin, "Lead"), await CreateAsync(agency.Admin, "Other"));
        await GrantAsync(agency.Admin, lead, MontrosePermissions.Roles.Default, ManageGrants, ViewUsers);
        await GrantAsync(agency.Admin, other, MontrosePermissions.Brand.Update);
        var person = await StaffAsync(agency, "Lead");

        await GrantAsync(person, other, ViewUsers);
        (await RefusedAsync(person, s => SaveAsync(s, other.Id, [MontrosePermissions.Users.Import], MontrosePermissions.Users.Import))).ShouldBe("Montrose:Permission.NotHeld");
        (await RefusedAsync(person, s => SaveAsync(s, other.Id, [MontrosePermissions.Brand.Update]))).ShouldBe("Montrose:Permission.NotHeld");
        (await MatrixAsync(agency.Admin, other.Id)).Roles[0].Granted.ShouldBe([ViewUsers, MontrosePermissions.Brand.Update], ignoreOrder: true);

        // ABP's own endpoint has the same rule.
        var raised = new UpdatePermissionsDto { Permissions = [new UpdatePermissionDto { Name = MontrosePermissions.Users.Import, IsGranted = true }] };
        (await Should.ThrowAsync<BusinessException>(app.AsAsync(person, s => s.GetRequiredService<IPermissionAppService>().UpdateAsync(RolePermissionValueProvider.ProviderName, "Lead", raised)))).Code.ShouldBe("Montrose:Permission.NotHeld");
    }

    [Fact]
    public async Task Nobody_gives_a_role_that_can_do_more_than_they_can()
    {
        var agency = await app.Given.AnAgency();
        var helper = await CreateAsync(agency.Admin, "Helper");
        await GrantAsync(agency.Admin, helper, ViewUsers, MontrosePermissions.Users.Update, MontrosePermissions.Users.ManageRoles, MontrosePermissions.Users.Delete);
        var (person, target) = (await StaffAsync(agency, "Helper"), await StaffAsync(agency, "Helper"));
        foreach (var role in (string[])["admin"])
        {
            (await Should.ThrowAsync<BusinessException>(app.AsAsync(person, s => s.GetRequiredService<IUserAppService>().UpdateAsync(target.UserId, new UpdateUserInput { Name = "T", UserName = target.Email, Roles = ["Helper", role] })))).Code.ShouldBe("Montrose:Role.AboveYours");
            (await Should.ThrowAsync<BusinessException>(app.AsAsync(person, s => s.GetRequiredService<IIdentityUserAppService>().UpdateRolesAsync(person.UserId, new IdentityUserUpdateRolesDto { RoleNames = ["Helper", role] })))).Code.ShouldBe("Montrose:Role.AboveYours");
        }
        // Nor do they take over the account of somebody above them.
        var takeOver = new IdentityUserUpdateDto { UserName = agency.Admin.Email, Email = "mine@evil.example", Password = "Evil-horse-9", IsActive = true };
        (await Should.ThrowAsync<BusinessException>(app.AsAsync(person, s => s.GetRequiredService<IIdentityUserAppService>().UpdateAsync(agency.Admin.UserId, takeOver)))).Code.ShouldBe("Montrose:Role.AboveYours");
        (await Should.ThrowAsync<BusinessException>(app.AsAsync(person, s => s.GetRequiredService<IUserAppService>().DeleteAsync(agency.Admin.UserId)))).Code.ShouldBe("Montrose:User.LastAdmin");
    }

    [Fact]
    public async Task Administrators_keep_what_they_need_to_put_things_right()
    {
        var agency = await app.Given.AnAgency();
        var admin = (await ListAsync(agency.Admin)).Single(r => r.Name == "admin");
        (await RefusedAsync(agency.Admin, s => SaveAsync(s, admin.Id, [ManageGrants]))).ShouldBe("Montrose:Permission.AdminLockout");
        var revoke = new UpdatePermissionsDto { Permissions = [new UpdatePermissionDto { Name = ManageGrants, IsGranted = false }] };
        (await Should.ThrowAsync<BusinessException>(app.AsAsync(agency.Admin, s => s.GetRequiredService<IPermissionAppService>().UpdateAsync("R", "admin", revoke)))).Code.ShouldBe("Montrose:Permission.AdminLockout");
        // What they don't need they may give up.
        await GrantAsync(agency.Admin, admin, [MontrosePermissions.Users.Import]);
        await app.AsAsync(agency.Admin, s => SaveAsync(s.GetRequiredService<IRoleAppService>(), admin.Id, [MontrosePermissions.Brand.Update]));
        (await MatrixAsync(agency.Admin, admin.Id)).Roles[0].Granted.ShouldNotContain(MontrosePermissions.Brand.Update);
    }

    [Fact]
    public async Task Host_side_permissions_never_show_or_work_in_an_agency()
    {
        var agency = await app.Given.AnAgency();
        var role = await CreateAsync(agency.Admin, "Lead");
        (await MatrixAsync(agency.Admin, role.Id)).Groups.SelectMany(g => g.Permissions).ShouldNotContain(p => p.Name.StartsWith(MontrosePermissions.Agencies.Default, StringComparison.Ordinal));
        (await RefusedAsync(agency.Admin, s => SaveAsync(s, role.Id, [MontrosePermissions.Agencies.Default], MontrosePermissions.Agencies.Default))).ShouldBe("Montrose:Permission.Unknown");
        (await RefusedAsync(agency.Admin, s => SaveAsync(s, role.Id, ["No.Such"], "No.Such"))).ShouldBe("Montrose:Permission.Unknown");
    }

    [Fact]
    public async Task A_permission_below_another_is_granted_with_it_only()
    {
        var agency = await app.Given.AnAgency();
        var role = await CreateAsync(agency.Admin, "Lead");
        (await RefusedAsync(agency.Admin, s => SaveAsync(s, role.Id, [MontrosePermissions.Clients.Create], MontrosePermissions.Clients.Create))).ShouldBe("Montrose:Permission.ParentMissing");
        await GrantAsync(agency.Admin, role, MontrosePermissions.Clients.Default, MontrosePermissions.Clients.Create);
        (await RefusedAsync(agency.Admin, s => SaveAsync(s, role.Id, [MontrosePermissions.Clients.Default]))).ShouldBe("Montrose:Permission.ParentMissing");
    }

    [Fact]
    public async Task Of_two_who_save_the_same_role_the_later_is_told_and_other_roles_are_not_touched()
    {
        var agency = await app.Given.AnAgency();
        var (one, two) = (await CreateAsync(agency.Admin, "One"), await CreateAsync(agency.Admin, "Two"));
        var seen = await MatrixAsync(agency.Admin, one.Id, two.Id);
        await GrantAsync(agency.Admin, two, ViewUsers);
        var late = new SaveRoleMatrixInput
        {
            Permissions = [ViewUsers],
            Roles = [.. seen.Roles.Select(r => new SaveRoleGrantsInput { Id = r.Id, ConcurrencyStamp = r.ConcurrencyStamp, Granted = r.Id == one.Id ? [ViewUsers] : [] })],
        };
        late.Roles.Single(r => r.Id == two.Id).Granted.ShouldBeEmpty();
        await Should.ThrowAsync<AbpDbConcurrencyException>(app.AsAsync<IRoleAppService, RoleMatrixDto>(agency.Admin, s => s.SaveMatrixAsync(late)));
        (await MatrixAsync(agency.Admin, one.Id, two.Id)).Roles.Select(r => r.Granted.Count).ShouldBe([0, 1]);
    }

    [Fact]
    public async Task The_matrix_filters_and_compares()
    {
        var agency = await app.Given.AnAgency();
        var (one, two) = (await CreateAsync(agency.Admin, "One"), await CreateAsync(agency.Admin, "Two"));
        await GrantAsync(agency.Admin, one, ViewUsers, MontrosePermissions.Brand.Update);
        await GrantAsync(agency.Admin, two, ViewUsers);
        var different = await app.AsAsync<IRoleAppService, RoleMatrixDto>(agency.Admin, s => s.GetMatrixAsync(new GetRoleMatrixInput { Roles = [one.Id, two.Id], OnlyDifferences = true }));
        different.Groups.SelectMany(g => g.Permissions).Select(p => p.Name).ShouldBe([MontrosePermissions.Brand.Update]);
        var found = await app.AsAsync<IRoleAppService, RoleMatrixDto>(agency.Admin, s => s.GetMatrixAsync(new GetRoleMatrixInput { Filter = "bRaNd" }));
        found.Groups.SelectMany(g => g.Permissions).Select(p => p.Name).ShouldContain(MontrosePermissions.Brand.Update);
    }

    [Fact]
    public async Task Roles_of_clients_teams_and_of_other_agencies_do_not_exist_here()
    {
        var (agency, other) = (await app.Given.AnAgency(), await app.Given.AnAgency());
        var theirs = await CreateAsync(other.Admin, "Theirs");
        var team = await app.Given.InAsync(agency.Id, async s =>
        {
            var role = new IdentityRole(Guid.NewGuid(), $"{RoleConsts.TeamPrefix}{Guid.NewGuid():N}:lead", agency.Id);
            (await s.GetRequiredService<IdentityRoleManager>().CreateAsync(role)).Succeeded.ShouldBeTrue();
            return role.Id;
        });
        (await ListAsync(agency.Admin)).Select(r => r.Name).ShouldBe(["admin", "agent", "client"]);
        foreach (var id in (Guid[])[theirs.Id, team])
        {
            await Should.ThrowAsync<EntityNotFoundException>(app.AsAsync<IRoleAppService, RoleDto>(agency.Admin, s => s.GetAsync(id)));
            await Should.ThrowAsync<EntityNotFoundException>(app.AsAsync(agency.Admin, s => s.GetRequiredService<IRoleAppService>().DeleteAsync(id, new DeleteRoleInput())));
            (await MatrixAsync(agency.Admin, id)).Roles.ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task Who_may_look_may_not_change()
    {
        var agency = await app.Given.AnAgency();
        var role = await CreateAsync(agency.Admin, "Looker");
        await GrantAsync(agency.Admin, role, MontrosePermissions.Roles.Default);
        var person = await StaffAsync(agency, "Looker");
        (await MatrixAsync(person, role.Id)).Groups.SelectMany(g => g.Permissions).Count(p => p.IsChangeable).ShouldBe(1);
        await Should.ThrowAsync<AbpAuthorizationException>(app.AsAsync(person, s => SaveAsync(s.GetRequiredService<IRoleAppService>(), role.Id, [])));
        await Should.ThrowAsync<AbpAuthorizationException>(CreateAsync(person, "Mine"));
    }

    [Fact]
    public async Task List_and_matrix_cost_a_fixed_number_of_statements()
    {
        var agency = await app.Given.AnAgency();
        for (var i = 0; i < 6; i++) await CreateAsync(agency.Admin, $"Role {i}");
        using var counter = new StatementCounter();
        await ListAsync(agency.Admin);
        await MatrixAsync(agency.Admin);
        counter.Statements.Count.ShouldBeLessThanOrEqualTo(8, string.Join("\n", counter.Statements));
    }

    private Task<RoleDto> CreateAsync(Person person, string name, Guid? copyOf = null) =>
        app.AsAsync<IRoleAppService, RoleDto>(person, s => s.CreateAsync(new CreateRoleInput { Name = name, CopyOf = copyOf }));

    private Task<IReadOnlyList<RoleDto>> ListAsync(Person person) =>
        app.AsAsync<IRoleAppService, IReadOnlyList<RoleDto>>(person, async s => (await s.GetListAsync(new GetRolesInput { MaxResultCount = 100 })).Items);

    private Task<RoleMatrixDto> MatrixAsync(Person person, params Guid[] roles) =>
        app.AsAsync<IRoleAppService, RoleMatrixDto>(person, s => s.GetMatrixAsync(new GetRoleMatrixInput { Roles = [.. roles] }));

    private Task GrantAsync(Person person, RoleDto role, params string[] permissions) =>
        app.AsAsync(person, s => SaveAsync(s.GetRequiredService<IRoleAppService>(), role.Id, permissions, permissions));

    private static async Task SaveAsync(IRoleAppService roles, Guid id, string[] shown, params string[] granted)
    {
        var stamp = (await roles.GetMatrixAsync(new GetRoleMatrixInput { Roles = [id] })).Roles.Single().ConcurrencyStamp;
        await roles.SaveMatrixAsync(new SaveRoleMatrixInput { Permissions = [.. shown], Roles = [new SaveRoleGrantsInput { Id = id, ConcurrencyStamp = stamp, Granted = [.. granted] }] });
    }

    private async Task<string?> RefusedAsync(Person person, Func<IRoleAppService, Task> act) =>
        (await Should.ThrowAsync<BusinessException>(app.AsAsync(person, s => act(s.GetRequiredService<IRoleAppService>())))).Code;

    private Task<Person> StaffAsync(TestAgency agency, string role) => app.Given.InAsync(agency.Id, async s =>
    {
        var users = s.GetRequiredService<IdentityUserManager>();
        var email = $"{Guid.NewGuid():N}@agency.example";
        var user = new IdentityUser(Guid.NewGuid(), email, email, agency.Id) { Name = "Staff" };
        (await users.CreateAsync(user, Given.Password)).Succeeded.ShouldBeTrue();
        (await users.AddToRoleAsync(user, role)).Succeeded.ShouldBeTrue();
        return new Person(user.Id, agency.Id, email, role);
    });
}
