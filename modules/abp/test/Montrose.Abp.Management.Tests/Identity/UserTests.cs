using Microsoft.AspNetCore.Identity;
using Shouldly;
using Volo.Abp.Identity;
using Xunit;

namespace Montrose.Abp.Management.Identity;

public class UserTests(IdentityApp app) : IClassFixture<IdentityApp>
{
    private readonly Guid _agency = Guid.NewGuid();
    private readonly Guid _otherAgency = Guid.NewGuid();

    [Fact]
    public async Task A_user_is_found_by_name_and_address_whatever_their_case()
    {
        var user = await app.CreateUserAsync(_agency, "Nora", "Nora@Example.com");

        (await app.InAsync<IdentityUserManager, Guid?>(_agency, async u => (await u.FindByNameAsync("nORA"))?.Id)).ShouldBe(user.Id);
        (await app.InAsync<IdentityUserManager, Guid?>(_agency, async u => (await u.FindByEmailAsync("nora@EXAMPLE.com"))?.Id)).ShouldBe(user.Id);
    }

    [Fact]
    public async Task A_user_of_one_agency_does_not_exist_in_another_nor_for_the_host()
    {
        var user = await app.CreateUserAsync(_agency, "ivan");

        (await app.InAsync<IdentityUserManager, object?>(_otherAgency, async u => await u.FindByIdAsync(user.Id.ToString()))).ShouldBeNull();
        (await app.InAsync<IdentityUserManager, object?>(null, async u => await u.FindByNameAsync("ivan"))).ShouldBeNull();
    }

    [Fact]
    public async Task The_same_address_is_fine_in_two_agencies()
    {
        await app.CreateUserAsync(_agency, "mia", "mia@example.com");
        var second = await app.CreateUserAsync(_otherAgency, "mia", "mia@example.com");

        second.TenantId.ShouldBe(_otherAgency);
    }

    [Fact]
    public async Task The_same_address_twice_in_an_agency_is_refused_with_a_clear_message()
    {
        await app.CreateUserAsync(_agency, "first", "shared@example.com");

        var refusal = await Should.ThrowAsync<AbpIdentityResultException>(() => app.CreateUserAsync(_agency, "second", "SHARED@example.com"));

        refusal.Code.ShouldBe("Volo.Abp.Identity:DuplicateEmail");
        refusal.Message.ShouldBe("The e-mail address 'SHARED@example.com' is already used by another account. Choose a different one.");
        (await app.InAsync<IdentityUserManager, object?>(_agency, async u => await u.FindByNameAsync("second"))).ShouldBeNull();
    }

    [Fact]
    public async Task The_same_user_name_twice_in_an_agency_is_refused_with_a_clear_message()
    {
        await app.CreateUserAsync(_agency, "taken");

        var refusal = await Should.ThrowAsync<AbpIdentityResultException>(() => app.CreateUserAsync(_agency, "TAKEN", "other@example.com"));

        refusal.Code.ShouldBe("Volo.Abp.Identity:DuplicateUserName");
        refusal.Message.ShouldContain("'TAKEN' is already taken");
    }

    [Fact]
    public async Task Nobody_may_have_the_address_of_another_as_user_name()
    {
        await app.CreateUserAsync(_agency, "owner", "owner@example.com");

        var refusal = await Should.ThrowAsync<AbpIdentityResultException>(
            () => app.CreateUserAsync(_agency, "owner@example.com", "impostor@example.com"));

        refusal.Code.ShouldBe("Volo.Abp.Identity:DuplicateUserName");
    }

    [Fact]
    public async Task One_may_have_the_own_address_as_user_name()
    {
        var user = await app.CreateUserAsync(_agency, "self@example.com", "self@example.com");

        user.UserName.ShouldBe("self@example.com");
    }

    [Fact]
    public async Task A_deleted_user_frees_name_and_address()
    {
        var user = await app.CreateUserAsync(_agency, "gone");
        await app.InAsync<IdentityUserManager>(_agency, async u => (await u.DeleteAsync(await u.GetByIdAsync(user.Id))).CheckErrors());

        (await app.CreateUserAsync(_agency, "gone")).Id.ShouldNotBe(user.Id);
    }

    [Fact]
    public async Task Changing_the_address_changes_the_security_stamp_and_asks_for_a_new_confirmation()
    {
        var user = await app.CreateUserAsync(_agency, "mover");
        var before = user.SecurityStamp;

        var after = await app.InAsync<IdentityUserManager, Volo.Abp.Identity.IdentityUser>(_agency, async users =>
        {
            var found = await users.GetByIdAsync(user.Id);
            found.SetEmailConfirmed(true);
            (await users.SetEmailAsync(found, "new@example.com")).CheckErrors();
            return found;
        });

        after.Email.ShouldBe("new@example.com");
        after.EmailConfirmed.ShouldBeFalse();
        after.SecurityStamp.ShouldNotBe(before);
    }

    [Fact]
    public async Task A_list_is_filtered_by_part_of_name_or_address_and_by_role()
    {
        await app.CreateRoleAsync(_agency, "editor");
        await app.CreateUserAsync(_agency, "zoe", "zoe@press.example");
        var editor = await app.CreateUserAsync(_agency, "yann", "yann@press.example");
        await app.InAsync<IdentityUserManager>(_agency, async u => (await u.AddToRoleAsync(await u.GetByIdAsync(editor.Id), "editor")).CheckErrors());

        var byFilter = await app.InAsync<IIdentityUserRepository, List<string>>(
            _agency,
            async u => (await u.GetListAsync(sorting: "UserName desc", filter: "press.EX")).ConvertAll(x => x.UserName));
        var roleId = await app.InAsync<IdentityRoleManager, Guid>(_agency, async r => (await r.FindByNameAsync("editor"))!.Id);
        var byRole = await app.InAsync<IIdentityUserRepository, List<string>>(
            _agency,
            async u => (await u.GetListAsync(roleId: roleId)).ConvertAll(x => x.UserName));

        byFilter.ShouldBe(["zoe", "yann"]);
        byRole.ShouldBe(["yann"]);
    }

    [Fact]
    public async Task A_claim_can_be_given_replaced_and_taken()
    {
        var user = await app.CreateUserAsync(_agency, "claimant");
        var (blue, red) = (new System.Security.Claims.Claim("colour", "blue"), new System.Security.Claims.Claim("colour", "red"));

        await WithUserAsync(async (users, u) => (await users.AddClaimAsync(u, blue)).CheckErrors());
        (await ColoursAsync()).ShouldBe(["blue"]);
        await WithUserAsync(async (users, u) => (await users.ReplaceClaimAsync(u, blue, red)).CheckErrors());
        (await ColoursAsync()).ShouldBe(["red"]);
        await WithUserAsync(async (users, u) => (await users.RemoveClaimAsync(u, red)).CheckErrors());
        (await ColoursAsync()).ShouldBeEmpty();

        Task WithUserAsync(Func<IdentityUserManager, Volo.Abp.Identity.IdentityUser, Task> work) =>
            app.InAsync<IdentityUserManager>(_agency, async users => await work(users, await users.GetByIdAsync(user.Id)));

        Task<string[]> ColoursAsync() => app.InAsync<IdentityUserManager, string[]>(
            _agency,
            async users => (await users.GetClaimsAsync(await users.GetByIdAsync(user.Id))).Select(c => c.Value).ToArray());
    }
}
