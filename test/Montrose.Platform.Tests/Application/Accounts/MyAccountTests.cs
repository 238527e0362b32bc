using Microsoft.Extensions.DependencyInjection;
using Montrose.Accounts;
using Montrose.Clients;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Account;
using Volo.Abp.Authorization;
using Volo.Abp.Data;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;
using Xunit;

namespace Montrose.Platform.Tests.Application.Accounts;

public class MyAccountTests(MontroseApp app) : IClassFixture<MontroseApp>
{
    [Fact]
    public async Task A_new_name_is_seen_wherever_the_person_is()
    {
        var agency = await app.Given.AnAgency();
        var client = await app.Given.AClient(agency);

        var saved = await ProfileAsync(client.Owner, " Olga Ω 🦊 ");

        saved.Name.ShouldBe("Olga Ω 🦊");
        (await app.Given.InAsync(agency.Id, s => s.GetRequiredService<IRepository<ClientMember, Guid>>().GetAsync(client.Owner.UserId))).Name.ShouldBe("Olga Ω 🦊");
        (await app.Given.InAsync(agency.Id, s => s.GetRequiredService<IRepository<Client, Guid>>().GetAsync(client.Id))).ContactName.ShouldBe("Olga Ω 🦊");
    }

    [Fact]
    public async Task Of_two_edits_at_once_the_later_one_is_told()
    {
        var agency = await app.Given.AnAgency();
        var stamp = (await GetAsync(agency.Admin)).ConcurrencyStamp;
        await ProfileAsync(agency.Admin, "First", stamp);

        await Should.ThrowAsync<AbpDbConcurrencyException>(() => ProfileAsync(agency.Admin, "Second", stamp));

        (await GetAsync(agency.Admin)).Name.ShouldBe("First");
    }

    [Theory]
    [InlineData("somebody@else.example", "Montrose:Account.UserNameIsAddress")]
    [InlineData("two words", "Volo.Abp.Identity:InvalidUserName")]
    [InlineData("emoji🦊", "Volo.Abp.Identity:InvalidUserName")]
    [InlineData("\u200Bevil", "Volo.Abp.Identity:InvalidUserName")]
    [InlineData("<script>", "Volo.Abp.Identity:InvalidUserName")]
    public async Task A_user_name_is_the_own_address_or_a_plain_name(string name, string code)
    {
        var agency = await app.Given.AnAgency();
        (await CodeOfAsync(() => UserNameAsync(agency.Admin, name))).ShouldBe(code);
        (await GetAsync(agency.Admin)).UserName.ShouldBe(agency.Admin.Email);
    }

    [Fact]
    public async Task A_user_name_is_taken_once_in_an_agency_and_freely_in_another()
    {
        var agency = await app.Given.AnAgency();
        var agent = await app.Given.AnAgent(agency);
        var other = await app.Given.AnAgency();
        await UserNameAsync(agency.Admin, "boss");

        (await CodeOfAsync(() => UserNameAsync(agent, "BOSS"))).ShouldBe("Volo.Abp.Identity:DuplicateUserName");

        (await UserNameAsync(other.Admin, "boss")).UserName.ShouldBe("boss");
    }

    [Fact]
    public async Task ABPs_own_endpoints_change_neither_address_nor_user_name_and_register_nobody()
    {
        var agency = await app.Given.AnAgency();
        await app.AsAsync(agency.Admin, s => s.GetRequiredService<IProfileAppService>().UpdateAsync(new UpdateProfileDto { Email = "thief@else.example", UserName = "thief", Name = "Ada" }));
        var account = await GetAsync(agency.Admin);
        (account.Email, account.UserName, account.Name).ShouldBe((agency.Admin.Email, agency.Admin.Email, "Ada"));

        await Should.ThrowAsync<UserFriendlyException>(() => app.Given.InAsync(agency.Id, s =>
            s.GetRequiredService<IAccountAppService>().RegisterAsync(new RegisterDto { UserName = "x", EmailAddress = "x@x.example", Password = Given.Password, AppName = "MVC" })));
    }

    [Fact]
    public async Task A_password_is_changed_only_with_the_current_one_which_can_not_be_guessed()
    {
        var agency = await app.Given.AnAgency();
        for (var i = 0; i < 5; i++) (await CodeOfAsync(() => PasswordAsync(agency.Admin, "Wrong-horse-1"))).ShouldBe("Montrose:Account.PasswordWrong");
        (await CodeOfAsync(() => PasswordAsync(agency.Admin, Given.Password))).ShouldBe("Montrose:TooManyAttempts");
        app.Clock.Advance(TimeSpan.FromMinutes(5));

        await PasswordAsync(agency.Admin, Given.Password);

        (await app.Given.InAsync(agency.Id, async s =>
        {
            var users = s.GetRequiredService<IdentityUserManager>();
            return await users.CheckPasswordAsync(await users.GetByIdAsync(agency.Admin.UserId), "Brand-new-horse-2");
        })).ShouldBeTrue();
    }

    [Fact]
    public async Task Reset_links_to_an_address_are_limited_whether_or_not_it_has_an_account()
    {
        var agency = await app.Given.AnAgency();
        foreach (var email in (string[])[agency.Admin.Email, "nobody@else.example"])
        {
            for (var i = 0; i < 6; i++) await ForgotAsync(agency, email);
            (await CodeOfAsync(() => ForgotAsync(agency, email))).ShouldBe("Montrose:TooManyAttempts");
        }
    }

    [Fact]
    public async Task Who_is_nobody_has_no_account_to_look_at()
    {
        var agency = await app.Given.AnAgency();
        await Should.ThrowAsync<AbpAuthorizationException>(() => app.Given.InAsync(agency.Id, s => s.GetRequiredService<IMyAccountAppService>().GetAsync()));
        await Should.ThrowAsync<AbpAuthorizationException>(() => app.Given.InAsync(agency.Id, s => s.GetRequiredService<IEmailChangeAppService>().GetMineAsync()));
    }

    private Task<MyAccountDto> GetAsync(Person person) => app.AsAsync<IMyAccountAppService, MyAccountDto>(person, s => s.GetAsync());

    private Task<MyAccountDto> ProfileAsync(Person person, string name, string? stamp = null) =>
        app.AsAsync<IMyAccountAppService, MyAccountDto>(person, s => s.UpdateProfileAsync(new UpdateMyProfileInput { Name = name, ConcurrencyStamp = stamp }));

    private Task<MyAccountDto> UserNameAsync(Person person, string name) =>
        app.AsAsync<IMyAccountAppService, MyAccountDto>(person, s => s.ChangeUserNameAsync(new ChangeUserNameInput { UserName = name, CurrentPassword = Given.Password }));

    private Task<bool> PasswordAsync(Person person, string current) => app.AsAsync(person, async s =>
    {
        await s.GetRequiredService<IProfileAppService>().ChangePasswordAsync(new ChangePasswordInput { CurrentPassword = current, NewPassword = "Brand-new-horse-2" });
        return true;
    });

    private Task<bool> ForgotAsync(TestAgency agency, string email) => app.Given.InAsync(agency.Id, async s =>
    {
        await s.GetRequiredService<IAccountAppService>().SendPasswordResetCodeAsync(new SendPasswordResetCodeDto { Email = email, AppName = "MVC" });
        return true;
    });

    private static async Task<string?> CodeOfAsync<T>(Func<Task<T>> act) => (await Should.ThrowAsync<BusinessException>(act)).Code;
}
