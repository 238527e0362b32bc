using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NSubstitute;
using Shouldly;
using Volo.Abp.Account;
using Volo.Abp.Account.Emailing;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Identity;
using Volo.Abp.Identity.Settings;
using Volo.Abp.SettingManagement;
using Xunit;

namespace Montrose.Abp.Management.Identity;

public class PasswordTests(IdentityApp app) : IClassFixture<IdentityApp>
{
    private readonly Guid _agency = Guid.NewGuid();

    [Theory]
    [InlineData("Short-1", "Volo.Abp.Identity:PasswordTooShort")]
    [InlineData("no-upper-case-1", "Volo.Abp.Identity:PasswordRequiresUpper")]
    [InlineData("NO-LOWER-CASE-1", "Volo.Abp.Identity:PasswordRequiresLower")]
    [InlineData("No-Digit-At-All", "Volo.Abp.Identity:PasswordRequiresDigit")]
    [InlineData("OnlyLetters1234", "Volo.Abp.Identity:PasswordRequiresNonAlphanumeric")]
    public async Task A_password_against_the_agencys_rules_is_refused(string password, string code)
    {
        await app.InAsync<ISettingManager>(_agency, s => s.SetForCurrentTenantAsync(IdentitySettingNames.Password.RequiredLength, "10"));

        var refusal = await Should.ThrowAsync<AbpIdentityResultException>(() => CreateByRulesAsync(_agency, password));

        refusal.Code.ShouldBe(code);
    }

    [Fact]
    public async Task One_agencys_rules_are_not_anothers()
    {
        await app.InAsync<ISettingManager>(_agency, s => s.SetForCurrentTenantAsync(IdentitySettingNames.Password.RequiredLength, "30"));

        await Should.ThrowAsync<AbpIdentityResultException>(() => CreateByRulesAsync(_agency, IdentityApp.Password));
        await CreateByRulesAsync(Guid.NewGuid(), IdentityApp.Password);
    }

    [Fact]
    public async Task A_reset_token_works_once_and_for_the_new_password_only()
    {
        var user = await app.CreateUserAsync(_agency, "forgetful");
        var token = await TokenAsync(user.Id);

        (await VerifyAsync(user.Id, token)).ShouldBeTrue();
        await ResetAsync(user.Id, token, "Brand-New-Secret-2");

        (await app.SignInAsync(_agency, "forgetful", "Brand-New-Secret-2")).Result.Succeeded.ShouldBeTrue();
        (await app.SignInAsync(_agency, "forgetful")).Result.Succeeded.ShouldBeFalse();
        (await VerifyAsync(user.Id, token)).ShouldBeFalse();
        var refusal = await Should.ThrowAsync<AbpIdentityResultException>(() => ResetAsync(user.Id, token, "Another-Secret-3"));
        refusal.Code.ShouldBe("Volo.Abp.Identity:InvalidToken");
    }

    [Fact]
    public async Task A_token_of_somebody_else_or_of_nobody_gets_the_same_answer()
    {
        var user = await app.CreateUserAsync(_agency, "mine");
        var other = await app.CreateUserAsync(_agency, "theirs");
        var token = await TokenAsync(other.Id);

        var wrong = await Should.ThrowAsync<AbpIdentityResultException>(() => ResetAsync(user.Id, token, "Another-Secret-3"));
        var unknown = await Should.ThrowAsync<AbpIdentityResultException>(() => ResetAsync(Guid.NewGuid(), token, "Another-Secret-3"));

        unknown.Message.ShouldBe(wrong.Message);
        unknown.Code.ShouldBe(wrong.Code);
    }

    [Fact]
    public async Task A_changed_password_changes_the_security_stamp()
    {
        var user = await app.CreateUserAsync(_agency, "changer");

        var stamp = await app.InAsync<IdentityUserManager, string>(_agency, async users =>
        {
            var found = await users.GetByIdAsync(user.Id);
            (await users.ChangePasswordAsync(found, IdentityApp.Password, "Brand-New-Secret-2")).CheckErrors();
            return found.SecurityStamp;
        });

        stamp.ShouldNotBe(user.SecurityStamp);
    }

    [Fact]
    public async Task Asking_for_a_reset_does_the_same_for_known_and_unknown_addresses()
    {
        await app.CreateUserAsync(_agency, "known", "known@example.com");
        app.Jobs.ClearReceivedCalls();
        app.Emailer.ClearReceivedCalls();

        await AskAsync("known@example.com");
        await AskAsync("unknown@example.com");

        var enqueued = app.Jobs.ReceivedCalls().Select(c => (PasswordResetMailArgs)c.GetArguments()[0]!).ToList();
        enqueued.Select(a => a.Email).ShouldBe(["known@example.com", "unknown@example.com"]);
        enqueued.ShouldAllBe(a => a.TenantId == _agency);
        await app.Emailer.DidNotReceiveWithAnyArgs().SendPasswordResetLinkAsync(default!, default!, default!);

        Task AskAsync(string email) => app.InAsync<IAccountAppService>(
            _agency,
            a => a.SendPasswordResetCodeAsync(new SendPasswordResetCodeDto { Email = email, AppName = "MVC" }));
    }

    [Fact]
    public async Task Only_an_active_account_of_that_agency_gets_a_mail()
    {
        var email = Guid.NewGuid().ToString("N") + "@example.com";
        var user = await app.CreateUserAsync(_agency, email, email);

        await RunJobAsync(email, Guid.NewGuid());
        await RunJobAsync("nobody" + email, _agency);
        (await MailedAsync(user.Id)).ShouldBe(0);

        await RunJobAsync(email, _agency);
        (await MailedAsync(user.Id)).ShouldBe(1);

        await app.InAsync<IdentityUserManager>(_agency, async users =>
        {
            var found = await users.GetByIdAsync(user.Id);
            found.SetIsActive(false);
            (await users.UpdateAsync(found)).CheckErrors();
        });
        await RunJobAsync(email, _agency);
        (await MailedAsync(user.Id)).ShouldBe(1);
    }

    [Fact]
    public async Task The_mail_leads_to_the_page_with_user_and_token()
    {
        var user = await app.CreateUserAsync(_agency, "reader", "reader@example.com");

        await app.InAsync<AccountEmailer>(_agency, e => e.SendPasswordResetLinkAsync(user, "to+ken", "MVC", "https://evil.example/"));

        var mail = app.Mails.ReceivedCalls().Select(c => c.GetArguments()).Single(a => (string)a[0]! == "reader@example.com");
        mail[1].ShouldBe("Reset your password");
        var body = System.Net.WebUtility.HtmlDecode((string)mail[2]!);
        body.ShouldContain($"https://agency.example/Account/ResetPassword?userId={user.Id}");
        body.ShouldContain("resetToken=to%2Bken");
        body.ShouldContain("Choose a new password");
        body.ShouldNotContain("evil.example");
    }

    private Task<int> MailedAsync(Guid userId) => Task.FromResult(app.Emailer.ReceivedCalls()
        .Count(c => c.GetArguments()[0] is Volo.Abp.Identity.IdentityUser user && user.Id == userId));

    private Task RunJobAsync(string email, Guid tenantId) => app.InAsync<PasswordResetMailJob>(
        null,
        job => job.ExecuteAsync(new PasswordResetMailArgs { Email = email, TenantId = tenantId, AppName = "MVC" }));

    private Task<string> TokenAsync(Guid userId) => app.InAsync<IdentityUserManager, string>(
        _agency,
        async users => await users.GeneratePasswordResetTokenAsync(await users.GetByIdAsync(userId)));

    private Task<bool> VerifyAsync(Guid userId, string token) => app.InAsync<IAccountAppService, bool>(
        _agency,
        a => a.VerifyPasswordResetTokenAsync(new VerifyPasswordResetTokenInput { UserId = userId, ResetToken = token }));

    private Task ResetAsync(Guid userId, string token, string password) => app.InAsync<IAccountAppService>(
        _agency,
        a => a.ResetPasswordAsync(new ResetPasswordDto { UserId = userId, ResetToken = token, Password = password }));

    private Task CreateByRulesAsync(Guid agency, string password) => app.InAsync<IServiceProvider>(agency, async services =>
    {
        await services.GetRequiredService<IOptions<IdentityOptions>>().SetAsync();
        var name = Guid.NewGuid().ToString("N");
        var user = new Volo.Abp.Identity.IdentityUser(Guid.NewGuid(), name, name + "@example.com", agency);
        (await services.GetRequiredService<IdentityUserManager>().CreateAsync(user, password)).CheckErrors();
    });
}
