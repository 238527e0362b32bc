using Microsoft.AspNetCore.Identity;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Identity;
using Xunit;
using IdentityRole = Volo.Abp.Identity.IdentityRole;

namespace Montrose.Abp.Management.Identity;

public class RoleTests(IdentityApp app) : IClassFixture<IdentityApp>
{
    private readonly Guid _agency = Guid.NewGuid();

    [Fact]
    public async Task Two_roles_of_one_name_are_fine_in_two_agencies_and_refused_in_one()
    {
        await app.CreateRoleAsync(_agency, "seller");
        await app.CreateRoleAsync(Guid.NewGuid(), "seller");

        var refusal = await Should.ThrowAsync<AbpIdentityResultException>(() => app.CreateRoleAsync(_agency, "SELLER"));
        refusal.Code.ShouldBe("Volo.Abp.Identity:DuplicateRoleName");
        refusal.Message.ShouldBe("There is already a role 'SELLER'. Choose a different name.");
    }

    [Fact]
    public async Task Deleting_a_role_takes_it_from_everyone()
    {
        var role = await app.CreateRoleAsync(_agency, "temp");
        var user = await app.CreateUserAsync(_agency, "lea");
        await SetRolesAsync(user.Id, "temp");
        (await RolesAsync(user.Id)).ShouldBe(["temp"]);

        await app.InAsync<IdentityRoleManager>(_agency, async r => (await r.DeleteAsync(await r.GetByIdAsync(role.Id))).CheckErrors());

        (await RolesAsync(user.Id)).ShouldBeEmpty();
        (await app.InAsync<IdentityUserManager, int>(_agency, async u => (await u.GetByIdAsync(user.Id)).Roles.Count)).ShouldBe(0);
    }

    [Fact]
    public async Task A_built_in_role_keeps_its_name_and_stays()
    {
        var role = await app.InAsync<IdentityRoleManager, IdentityRole>(_agency, async roles =>
        {
            var builtIn = new IdentityRole(Guid.NewGuid(), "fixed", _agency) { IsStatic = true };
            (await roles.CreateAsync(builtIn)).CheckErrors();
            return builtIn;
        });

        var renaming = await Should.ThrowAsync<BusinessException>(() => app.InAsync<IdentityRoleManager>(
            _agency,
            async r => (await r.SetRoleNameAsync(await r.GetByIdAsync(role.Id), "other")).CheckErrors()));
        renaming.Code.ShouldBe(IdentityErrorCodes.StaticRoleRenaming);
        var deletion = await Should.ThrowAsync<BusinessException>(() => app.InAsync<IdentityRoleManager>(
            _agency,
            async r => (await r.DeleteAsync(await r.GetByIdAsync(role.Id))).CheckErrors()));
        deletion.Code.ShouldBe(IdentityErrorCodes.StaticRoleDeletion);
    }

    [Fact]
    public async Task Setting_roles_gives_the_missing_and_takes_the_others()
    {
        foreach (var name in new[] { "one", "two", "three" })
            await app.CreateRoleAsync(_agency, name);
        var user = await app.CreateUserAsync(_agency, "max");

        await SetRolesAsync(user.Id, "one", "two");
        await SetRolesAsync(user.Id, "TWO", "three");

        (await RolesAsync(user.Id)).ShouldBe(["three", "two"]);
    }

    [Fact]
    public async Task A_role_of_another_agency_can_not_be_given()
    {
        await app.CreateRoleAsync(Guid.NewGuid(), "foreign");
        var user = await app.CreateUserAsync(_agency, "nick");

        await Should.ThrowAsync<InvalidOperationException>(() => SetRolesAsync(user.Id, "foreign"));
        (await RolesAsync(user.Id)).ShouldBeEmpty();
    }

    [Fact]
    public async Task New_users_get_the_default_roles()
    {
        await app.InAsync<IdentityRoleManager>(_agency, async r =>
            (await r.CreateAsync(new IdentityRole(Guid.NewGuid(), "everyone", _agency) { IsDefault = true })).CheckErrors());
        var user = await app.CreateUserAsync(_agency, "olga");

        await app.InAsync<IdentityUserManager>(_agency, async u => (await u.AddDefaultRolesAsync(await u.GetByIdAsync(user.Id))).CheckErrors());

        (await RolesAsync(user.Id)).ShouldBe(["everyone"]);
    }

    [Fact]
    public async Task Everyone_with_one_role_can_be_given_another_instead()
    {
        var old = await app.CreateRoleAsync(_agency, "old");
        var next = await app.CreateRoleAsync(_agency, "next");
        var one = await app.CreateUserAsync(_agency, "pia");
        var both = await app.CreateUserAsync(_agency, "quin");
        await SetRolesAsync(one.Id, "old");
        await SetRolesAsync(both.Id, "old", "next");

        await app.InAsync<IdentityUserManager>(_agency, u => u.UpdateRoleAsync(old.Id, next.Id));

        (await RolesAsync(one.Id)).ShouldBe(["next"]);
        (await RolesAsync(both.Id)).ShouldBe(["next"]);
    }

    private Task SetRolesAsync(Guid userId, params string[] names) => app.InAsync<IdentityUserManager>(
        _agency,
        async u => (await u.SetRolesAsync(await u.GetByIdAsync(userId), names)).CheckErrors());

    private Task<string[]> RolesAsync(Guid userId) => app.InAsync<IdentityUserManager, string[]>(
        _agency,
        async u => (await u.GetRolesAsync(await u.GetByIdAsync(userId))).Order(StringComparer.Ordinal).ToArray());
}
