using Microsoft.AspNetCore.Identity;
using Shouldly;
using Volo.Abp.Identity;
using Volo.Abp.Security.Claims;
using Xunit;

namespace Montrose.Abp.Management.Identity;

public class SignInTests(IdentityApp app) : IClassFixture<IdentityApp>
{
    private readonly Guid _agency = Guid.NewGuid();

    [Fact]
    public async Task One_signs_in_with_name_or_address()
    {
        await app.CreateUserAsync(_agency, "ada", "ada@example.com");

        (await app.SignInAsync(_agency, "ada")).Result.Succeeded.ShouldBeTrue();
        (await app.SignInAsync(_agency, "ADA@example.com")).Result.Succeeded.ShouldBeTrue();
        (await app.SignInAsync(_agency, "ada", "wrong")).Result.ShouldBe(SignInResult.Failed);
    }

    [Fact]
    public async Task An_account_of_one_agency_opens_nothing_in_another()
    {
        await app.CreateUserAsync(_agency, "bob");

        (await app.SignInAsync(Guid.NewGuid(), "bob")).Result.ShouldBe(SignInResult.Failed);
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account_even_for_the_right_one()
    {
        await app.CreateUserAsync(_agency, "carl");

        for (var attempt = 1; attempt <= 4; attempt++)
            (await app.SignInAsync(_agency, "carl", "wrong")).Result.ShouldBe(SignInResult.Failed);
        (await app.SignInAsync(_agency, "carl", "wrong")).Result.ShouldBe(SignInResult.LockedOut);
        (await app.SignInAsync(_agency, "carl")).Result.ShouldBe(SignInResult.LockedOut);
    }

    [Fact]
    public async Task A_name_that_nobody_has_gets_the_same_answers_as_an_account()
    {
        for (var attempt = 1; attempt <= 4; attempt++)
            (await app.SignInAsync(_agency, "ghost", "wrong")).Result.ShouldBe(SignInResult.Failed);
        (await app.SignInAsync(_agency, "ghost", "wrong")).Result.ShouldBe(SignInResult.LockedOut);
        (await app.SignInAsync(_agency, "ghost", "wrong")).Result.ShouldBe(SignInResult.LockedOut);
    }

    [Fact]
    public async Task Wrong_passwords_at_the_same_time_are_all_counted()
    {
        await app.CreateUserAsync(_agency, "race");

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => app.SignInAsync(_agency, "race", "wrong"))));

        answers.Count(a => a.Result.IsLockedOut).ShouldBe(4);
        answers.Count(a => a.Result == SignInResult.Failed).ShouldBe(4);
        (await app.SignInAsync(_agency, "race")).Result.ShouldBe(SignInResult.LockedOut);
    }

    [Fact]
    public async Task A_right_password_starts_the_count_anew()
    {
        await app.CreateUserAsync(_agency, "dora");

        for (var round = 1; round <= 2; round++)
        {
            for (var attempt = 1; attempt <= 4; attempt++)
                (await app.SignInAsync(_agency, "dora", "wrong")).Result.ShouldBe(SignInResult.Failed);
            (await app.SignInAsync(_agency, "dora")).Result.Succeeded.ShouldBeTrue();
        }
    }

    [Fact]
    public async Task A_disabled_account_can_not_sign_in_and_says_so_only_to_who_knows_the_password()
    {
        var user = await app.CreateUserAsync(_agency, "emil");
        await DisableAsync(user.Id);

        (await app.SignInAsync(_agency, "emil")).Result.ShouldBe(SignInResult.NotAllowed);
        (await app.SignInAsync(_agency, "emil", "wrong")).Result.ShouldBe(SignInResult.Failed);
    }

    [Fact]
    public async Task A_session_knows_its_user_tenant_and_roles()
    {
        await app.CreateRoleAsync(_agency, "agent");
        var user = await app.CreateUserAsync(_agency, "fay");
        await AddToRoleAsync(user.Id, "agent");

        var (_, cookie) = await app.SignInAsync(_agency, "fay");
        var (principal, _) = await app.WhoIsAsync(_agency, cookie);

        principal.ShouldNotBeNull();
        principal.FindFirst(AbpClaimTypes.UserId)!.Value.ShouldBe(user.Id.ToString());
        principal.FindFirst(AbpClaimTypes.TenantId)!.Value.ShouldBe(_agency.ToString());
        principal.FindFirst(AbpClaimTypes.UserName)!.Value.ShouldBe("fay");
        principal.FindFirst(AbpClaimTypes.Email)!.Value.ShouldBe("fay@example.com");
        principal.IsInRole("agent").ShouldBeTrue();
    }

    [Fact]
    public async Task What_one_request_does_to_its_principal_reaches_no_other()
    {
        await app.CreateUserAsync(_agency, "lou");
        var (_, cookie) = await app.SignInAsync(_agency, "lou");

        var (first, _) = await app.WhoIsAsync(_agency, cookie);
        first!.Identities.First().AddClaim(new System.Security.Claims.Claim(AbpClaimTypes.Role, "admin"));

        (await app.WhoIsAsync(_agency, cookie)).Principal!.IsInRole("admin").ShouldBeFalse();
    }

    [Fact]
    public async Task A_new_password_ends_the_sessions_of_the_old_one_at_once()
    {
        var user = await app.CreateUserAsync(_agency, "gus");
        var (_, cookie) = await app.SignInAsync(_agency, "gus");
        (await app.WhoIsAsync(_agency, cookie)).Principal.ShouldNotBeNull();

        await app.InAsync<IdentityUserManager>(_agency, async users =>
            (await users.ChangePasswordAsync(await users.GetByIdAsync(user.Id), IdentityApp.Password, "Brand-New-Secret-2")).CheckErrors());

        (await app.WhoIsAsync(_agency, cookie)).Principal.ShouldBeNull();
    }

    [Fact]
    public async Task Disabling_or_deleting_an_account_ends_its_sessions_at_once()
    {
        var disabled = await app.CreateUserAsync(_agency, "hal");
        var deleted = await app.CreateUserAsync(_agency, "ida");
        var (_, cookieOfDisabled) = await app.SignInAsync(_agency, "hal");
        var (_, cookieOfDeleted) = await app.SignInAsync(_agency, "ida");
        (await app.WhoIsAsync(_agency, cookieOfDisabled)).Principal.ShouldNotBeNull();
        (await app.WhoIsAsync(_agency, cookieOfDeleted)).Principal.ShouldNotBeNull();

        await DisableAsync(disabled.Id);
        await app.InAsync<IdentityUserManager>(_agency, async users => (await users.DeleteAsync(await users.GetByIdAsync(deleted.Id))).CheckErrors());

        (await app.WhoIsAsync(_agency, cookieOfDisabled)).Principal.ShouldBeNull();
        (await app.WhoIsAsync(_agency, cookieOfDeleted)).Principal.ShouldBeNull();
    }

    [Fact]
    public async Task A_change_that_was_rolled_back_ends_no_session()
    {
        var user = await app.CreateUserAsync(_agency, "jan");
        var (_, cookie) = await app.SignInAsync(_agency, "jan");

        await Should.ThrowAsync<TimeoutException>(() => app.InAsync<IdentityUserManager>(_agency, async users =>
        {
            (await users.UpdateSecurityStampAsync(await users.GetByIdAsync(user.Id))).CheckErrors();
            throw new TimeoutException();
        }));

        (await app.WhoIsAsync(_agency, cookie)).Principal.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_role_given_during_a_session_is_there_with_a_later_request()
    {
        await app.CreateRoleAsync(_agency, "auditor");
        var user = await app.CreateUserAsync(_agency, "kim");
        var (_, cookie) = await app.SignInAsync(_agency, "kim");
        (await app.WhoIsAsync(_agency, cookie)).Principal!.IsInRole("auditor").ShouldBeFalse();

        // A cookie knows its time of issue to the second.
        await Task.Delay(TimeSpan.FromSeconds(1.1));
        await AddToRoleAsync(user.Id, "auditor");

        var (principal, renewed) = await app.WhoIsAsync(_agency, cookie);
        principal!.IsInRole("auditor").ShouldBeTrue();
        (await app.WhoIsAsync(_agency, renewed)).Principal!.IsInRole("auditor").ShouldBeTrue();
    }

    [Fact]
    public async Task A_forged_or_foreign_cookie_is_nobody()
    {
        (await app.WhoIsAsync(_agency, ".AspNetCore.Identity.Application=CfDJ8Nonsense")).Principal.ShouldBeNull();
        (await app.WhoIsAsync(_agency, null)).Principal.ShouldBeNull();
    }

    private Task DisableAsync(Guid userId) => app.InAsync<IdentityUserManager>(_agency, async users =>
    {
        var user = await users.GetByIdAsync(userId);
        user.SetIsActive(false);
        (await users.UpdateAsync(user)).CheckErrors();
    });

    private Task AddToRoleAsync(Guid userId, string role) => app.InAsync<IdentityUserManager>(
        _agency,
        async users => (await users.AddToRoleAsync(await users.GetByIdAsync(userId), role)).CheckErrors());
}
