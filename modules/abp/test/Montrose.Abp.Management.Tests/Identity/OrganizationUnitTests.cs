using Microsoft.AspNetCore.Identity;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Identity;
using Volo.Abp.Identity.Settings;
using Volo.Abp.SettingManagement;
using Xunit;

namespace Montrose.Abp.Management.Identity;

public class OrganizationUnitTests(IdentityApp app) : IClassFixture<IdentityApp>
{
    private readonly Guid _agency = Guid.NewGuid();

    [Fact]
    public async Task Codes_count_siblings_and_start_with_the_parents_code()
    {
        var sales = await CreateAsync("Sales");
        var support = await CreateAsync("Support");
        var north = await CreateAsync("North", sales);
        var south = await CreateAsync("South", sales);
        var city = await CreateAsync("City", south);

        (await CodesAsync(sales, support, north, south, city))
            .ShouldBe(["00001", "00002", "00001.00001", "00001.00002", "00001.00002.00001"]);
    }

    [Fact]
    public async Task A_moved_branch_gets_new_codes_all_the_way_down()
    {
        var a = await CreateAsync("A");
        var b = await CreateAsync("B");
        var child = await CreateAsync("Child", a);
        var grandchild = await CreateAsync("Grandchild", child);

        await app.InAsync<OrganizationUnitManager>(_agency, m => m.MoveAsync(child, b));
        (await CodesAsync(child, grandchild)).ShouldBe(["00002.00001", "00002.00001.00001"]);

        await app.InAsync<OrganizationUnitManager>(_agency, m => m.MoveAsync(child, null));
        (await CodesAsync(child, grandchild)).ShouldBe(["00003", "00003.00001"]);
    }

    [Fact]
    public async Task A_unit_can_not_move_below_itself()
    {
        var top = await CreateAsync("Top");
        var below = await CreateAsync("Below", top);

        await Should.ThrowAsync<ArgumentException>(() => app.InAsync<OrganizationUnitManager>(_agency, m => m.MoveAsync(top, below)));
        (await CodesAsync(top, below)).ShouldBe(["00001", "00001.00001"]);
    }

    [Fact]
    public async Task Siblings_have_different_names_and_cousins_need_not()
    {
        var left = await CreateAsync("Left");
        var right = await CreateAsync("Right");
        await CreateAsync("Team", left);
        await CreateAsync("Team", right);

        var refusal = await Should.ThrowAsync<BusinessException>(() => CreateAsync("Team", left));
        refusal.Code.ShouldBe(IdentityErrorCodes.DuplicateOrganizationUnitDisplayName);
    }

    [Fact]
    public async Task A_deleted_branch_is_gone_with_everything_below_and_its_members_stay()
    {
        var root = await CreateAsync("Root");
        var leaf = await CreateAsync("Leaf", root);
        var user = await app.CreateUserAsync(_agency, "rita");
        await app.InAsync<IdentityUserManager>(_agency, u => u.AddToOrganizationUnitAsync(user.Id, leaf));

        await app.InAsync<OrganizationUnitManager>(_agency, m => m.DeleteAsync(root));

        (await app.InAsync<IOrganizationUnitRepository, long>(_agency, r => r.GetCountAsync())).ShouldBe(0);
        (await app.InAsync<IdentityUserManager, int>(_agency, async u => (await u.GetByIdAsync(user.Id)).OrganizationUnits.Count)).ShouldBe(0);
    }

    [Fact]
    public async Task Members_have_the_roles_of_their_unit()
    {
        var role = await app.CreateRoleAsync(_agency, "marketer");
        var unit = await CreateAsync("Marketing");
        var user = await app.CreateUserAsync(_agency, "sam");
        await app.InAsync<OrganizationUnitManager>(_agency, m => m.AddRoleToOrganizationUnitAsync(role.Id, unit));
        await app.InAsync<IdentityUserManager>(_agency, u => u.AddToOrganizationUnitAsync(user.Id, unit));

        var roles = await app.InAsync<IdentityUserManager, IList<string>>(_agency, async u => await u.GetRolesAsync(await u.GetByIdAsync(user.Id)));
        roles.ShouldBe(["marketer"]);
        var (_, cookie) = await app.SignInAsync(_agency, "sam");
        (await app.WhoIsAsync(_agency, cookie)).Principal!.IsInRole("marketer").ShouldBeTrue();
    }

    [Fact]
    public async Task Nobody_joins_more_units_than_the_setting_allows()
    {
        await app.InAsync<ISettingManager>(_agency, s => s.SetForCurrentTenantAsync(IdentitySettingNames.OrganizationUnit.MaxUserMembershipCount, "1"));
        var (one, two) = (await CreateAsync("One"), await CreateAsync("Two"));
        var user = await app.CreateUserAsync(_agency, "tom");
        await app.InAsync<IdentityUserManager>(_agency, u => u.AddToOrganizationUnitAsync(user.Id, one));

        var refusal = await Should.ThrowAsync<BusinessException>(
            () => app.InAsync<IdentityUserManager>(_agency, u => u.AddToOrganizationUnitAsync(user.Id, two)));
        refusal.Code.ShouldBe(IdentityErrorCodes.MaxAllowedOuMembership);
    }

    [Fact]
    public async Task Members_of_a_branch_include_those_below_and_not_those_beside()
    {
        var branch = await CreateAsync("Branch");
        var below = await CreateAsync("Below", branch);
        var beside = await CreateAsync("Beside");
        var inside = await app.CreateUserAsync(_agency, "uma");
        var outside = await app.CreateUserAsync(_agency, "vic");
        await app.InAsync<IdentityUserManager>(_agency, u => u.AddToOrganizationUnitAsync(inside.Id, below));
        await app.InAsync<IdentityUserManager>(_agency, u => u.AddToOrganizationUnitAsync(outside.Id, beside));

        var members = await app.InAsync<IServiceProvider, List<string>>(_agency, async services =>
        {
            var units = (IOrganizationUnitRepository)services.GetService(typeof(IOrganizationUnitRepository))!;
            var users = (IdentityUserManager)services.GetService(typeof(IdentityUserManager))!;
            return (await users.GetUsersInOrganizationUnitAsync(await units.GetAsync(branch), includeChildren: true)).ConvertAll(u => u.UserName);
        });

        members.ShouldBe(["uma"]);
    }

    private Task<Guid> CreateAsync(string name, Guid? parentId = null) => app.InAsync<OrganizationUnitManager, Guid>(_agency, async manager =>
    {
        var unit = new OrganizationUnit(Guid.NewGuid(), name, parentId, _agency);
        await manager.CreateAsync(unit);
        return unit.Id;
    });

    private Task<string[]> CodesAsync(params Guid[] ids) => app.InAsync<IOrganizationUnitRepository, string[]>(_agency, async repository =>
    {
        var units = await repository.GetListAsync(ids);
        return ids.Select(id => units.Single(u => u.Id == id).Code).ToArray();
    });
}
