using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Montrose.Accounts;
using Montrose.Clients;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Authorization;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;
using Volo.Abp.Identity.Settings;
using Volo.Abp.MultiTenancy;
using Volo.Abp.SettingManagement;
using Volo.Abp.Uow;
using Xunit;

namespace Montrose.Platform.Tests.Application.Accounts;

public class SignUpTests(MontroseApp app) : IClassFixture<MontroseApp>
{
    private static int _number;
    private readonly string _email = $"new{Interlocked.Increment(ref _number)}@sign-up.example";

    [Fact]
    public async Task Nothing_exists_until_the_code_is_entered_and_then_the_client_and_its_owner_do()
    {
        var agency = await OpenAgencyAsync();
        var signUp = await RegisterAsync(agency, _email, "Acme");
        await app.RunJobsAsync();
        (await CountAsync<Client>(agency)).ShouldBe(0);
        (await FindUserAsync(agency, _email)).ShouldBeNull();

        var done = await VerifyAsync(agency, signUp.Ticket, app.Mailbox.NewestCodeFor(_email));

        done.UserName.ShouldBe(_email);
        var user = (await FindUserAsync(agency, _email))!;
        (user.EmailConfirmed, user.IsActive, user.Name).ShouldBe((true, true, "Ada Owner"));
        var client = (await app.Given.InAsync(agency.Id, s => s.GetRequiredService<IRepository<Client, Guid>>().GetListAsync(includeDetails: true))).ShouldHaveSingleItem();
        (client.CompanyName, client.ContactEmail).ShouldBe(("Acme", _email));
        client.Services.Select(s => s.Service).ShouldBe([ServiceKind.Marketing, ServiceKind.Courses]);
        var member = (await app.Given.InAsync(agency.Id, s => s.GetRequiredService<IRepository<ClientMember, Guid>>().GetListAsync())).ShouldHaveSingleItem();
        (member.Id, member.ClientId, member.IsOwner).ShouldBe((user.Id, client.Id, true));
        (await app.Given.InAsync(agency.Id, async s => await s.GetRequiredService<IdentityUserManager>().CheckPasswordAsync(user, Given.Password))).ShouldBeTrue();
        (await app.Given.InAsync(agency.Id, async s => await s.GetRequiredService<IdentityUserManager>().IsInRoleAsync(user, MontroseRoles.Client))).ShouldBeTrue();
        (await CodeOfAsync(() => VerifyAsync(agency, signUp.Ticket, app.Mailbox.NewestCodeFor(_email)))).ShouldBe("Montrose:SignUp.NotValid");
    }

    [Fact]
    public async Task An_address_that_has_an_account_gets_the_same_answer_for_the_same_work_and_another_mail()
    {
        var agency = await OpenAgencyAsync();
        var known = agency.Admin.Email;
        await RegisterAsync(agency, "warm-up@sign-up.example", "Warm");

        var (first, unknownWork) = await app.CountedAsync(() => RegisterAsync(agency, _email, "Acme"));
        var (second, knownWork) = await app.CountedAsync(() => RegisterAsync(agency, known, "Acme"));

        knownWork.ShouldBe(unknownWork);
        unknownWork.Hashes.ShouldBe(1);
        (second.SecondsUntilResend, second.Ticket.Length).ShouldBe((first.SecondsUntilResend, first.Ticket.Length));
        await app.RunJobsAsync();
        app.Mailbox.Mails.Last(m => m.To.Contains(known, StringComparison.Ordinal)).ShouldSatisfyAllConditions(
            m => m.Subject.ShouldStartWith("Your account at"),
            m => m.Body.ShouldContain("/Account/Login"),
            m => m.Body.ShouldContain("/Account/ForgotPassword"));
        var (wrong, wrongWork) = await app.CountedAsync(() => CodeOfAsync(() => VerifyAsync(agency, first.Ticket, "x")));
        var (never, neverWork) = await app.CountedAsync(() => CodeOfAsync(() => VerifyAsync(agency, second.Ticket, "x")));
        (never, neverWork).ShouldBe((wrong, wrongWork));
        (await CountAsync<Client>(agency)).ShouldBe(0);
    }

    [Fact]
    public async Task After_five_wrong_codes_the_right_one_is_refused_and_a_new_one_works()
    {
        var agency = await OpenAgencyAsync();
        var signUp = await RegisterAsync(agency, _email, "Acme");
        await app.RunJobsAsync();
        var right = app.Mailbox.NewestCodeFor(_email);
        for (var left = 4; left >= 1; left--)
        {
            var refused = await Should.ThrowAsync<BusinessException>(() => VerifyAsync(agency, signUp.Ticket, Other(right)));
            (refused.Code, refused.Data["left"]).ShouldBe(("Montrose:Code.Wrong", (object)left));
        }
        (await CodeOfAsync(() => VerifyAsync(agency, signUp.Ticket, Other(right)))).ShouldBe("Montrose:Code.UsedUp");
        (await CodeOfAsync(() => VerifyAsync(agency, signUp.Ticket, right))).ShouldBe("Montrose:Code.UsedUp");

        var early = await Should.ThrowAsync<BusinessException>(() => ResendAsync(agency, signUp.Ticket));
        (early.Code, early.Data["seconds"]).ShouldBe(("Montrose:TooManyAttempts", (object)60));
        app.Clock.Advance(TimeSpan.FromSeconds(60));
        (await ResendAsync(agency, signUp.Ticket)).SecondsUntilResend.ShouldBe(60);
        (await CodeOfAsync(() => VerifyAsync(agency, signUp.Ticket, right))).ShouldBe("Montrose:Code.Wrong");
        await app.RunJobsAsync();
        var code = app.Mailbox.NewestCodeFor(_email);

        (await VerifyAsync(agency, signUp.Ticket, $"{code[..3]} {code[3..]}")).UserName.ShouldBe(_email);
    }

    [Fact]
    public async Task Guesses_at_the_same_moment_are_counted_one_by_one()
    {
        var agency = await OpenAgencyAsync();
        var signUp = await RegisterAsync(agency, _email, "Acme");
        await app.RunJobsAsync();
        var wrong = Other(app.Mailbox.NewestCodeFor(_email));

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => CodeOfAsync(() => VerifyAsync(agency, signUp.Ticket, wrong)))));

        answers.Count(a => a == "Montrose:Code.Wrong").ShouldBe(4);
        answers.Count(a => a == "Montrose:Code.UsedUp").ShouldBe(6);
    }

    [Fact]
    public async Task Two_right_codes_at_the_same_moment_make_one_account()
    {
        var agency = await OpenAgencyAsync();
        var signUp = await RegisterAsync(agency, _email, "Acme");
        await app.RunJobsAsync();
        var code = app.Mailbox.NewestCodeFor(_email);

        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(async () =>
        {
            try { return (await VerifyAsync(agency, signUp.Ticket, code)).UserName; }
            catch (BusinessException e) { return e.Code!; }
        })));

        answers.Count(a => a == _email).ShouldBe(1);
        answers.Count(a => a == "Montrose:SignUp.NotValid").ShouldBe(2);
        (await CountAsync<Client>(agency)).ShouldBe(1);
    }

    [Fact]
    public async Task A_code_expires_after_ten_minutes_and_the_registration_after_a_day()
    {
        var agency = await OpenAgencyAsync();
        var signUp = await RegisterAsync(agency, _email, "Acme");
        await app.RunJobsAsync();
        app.Clock.Advance(TimeSpan.FromMinutes(10));
        (await CodeOfAsync(() => VerifyAsync(agency, signUp.Ticket, app.Mailbox.NewestCodeFor(_email)))).ShouldBe("Montrose:Code.Expired");
        await app.Given.InAsync(null, async s => { await s.GetRequiredService<AbandonedAccounts>().RemoveAsync(); return true; });
        (await CountAsync<SignUp>(agency)).ShouldBe(1);

        app.Clock.Advance(TimeSpan.FromHours(24));
        await app.Given.InAsync(null, async s => { await s.GetRequiredService<AbandonedAccounts>().RemoveAsync(); return true; });

        (await CountAsync<SignUp>(agency)).ShouldBe(0);
    }

    [Fact]
    public async Task A_company_name_that_is_taken_gets_a_number_instead_of_telling_who_the_clients_are()
    {
        var agency = await OpenAgencyAsync();
        var existing = await app.Given.AClient(agency);
        var signUp = await RegisterAsync(agency, _email, existing.CompanyName.ToUpperInvariant());
        await app.RunJobsAsync();

        await VerifyAsync(agency, signUp.Ticket, app.Mailbox.NewestCodeFor(_email));

        (await app.Given.InAsync(agency.Id, s => s.GetRequiredService<IRepository<Client, Guid>>().GetListAsync())).Select(c => c.CompanyName)
            .ShouldContain(existing.CompanyName.ToUpperInvariant() + " (2)");
    }

    [Fact]
    public async Task Where_the_agency_has_not_opened_it_nobody_registers_and_one_agencys_choice_is_no_others()
    {
        var closed = await app.Given.AnAgency();
        var open = await OpenAgencyAsync();

        (await PolicyAsync(closed)).ShouldBeFalse();
        (await PolicyAsync(open)).ShouldBeTrue();
        await Should.ThrowAsync<EntityNotFoundException>(() => RegisterAsync(closed, _email, "Acme"));
        (await app.Given.InAsync(null, s => s.GetRequiredService<ISignUpAppService>().GetPolicyAsync())).IsOpen.ShouldBeFalse();
    }

    [Fact]
    public async Task A_ticket_of_one_agency_opens_nothing_in_another()
    {
        var agency = await OpenAgencyAsync();
        var other = await OpenAgencyAsync();
        var signUp = await RegisterAsync(agency, _email, "Acme");
        await app.RunJobsAsync();

        (await CodeOfAsync(() => VerifyAsync(other, signUp.Ticket, app.Mailbox.NewestCodeFor(_email)))).ShouldBe("Montrose:SignUp.NotValid");
        (await CodeOfAsync(() => VerifyAsync(agency, "no-such-ticket", "123456"))).ShouldBe("Montrose:SignUp.NotValid");
    }

    [Fact]
    public async Task Only_six_mails_an_hour_go_to_an_address_whoever_has_it()
    {
        var agency = await OpenAgencyAsync();
        foreach (var email in (string[])[_email, agency.Admin.Email])
        {
            for (var i = 0; i < 6; i++) await RegisterAsync(agency, email, "Acme");
            (await CodeOfAsync(() => RegisterAsync(agency, email.ToUpperInvariant(), "Acme"))).ShouldBe("Montrose:TooManyAttempts");
        }
    }

    [Fact]
    public async Task Weak_passwords_are_refused_by_the_portals_rules()
    {
        var agency = await OpenAgencyAsync();
        await app.AsAsync(agency.Admin, s => s.GetRequiredService<ISettingManager>().SetForCurrentTenantAsync(IdentitySettingNames.Password.RequireDigit, "true"));

        (await CodeOfAsync(() => RegisterAsync(agency, _email, "Acme", "no-digits-at-all"))).ShouldBe("Volo.Abp.Identity:PasswordRequiresDigit");
    }

    [Fact]
    public async Task Only_who_may_opens_the_portal_for_registrations()
    {
        var agency = await app.Given.AnAgency();
        var agent = await app.Given.AnAgent(agency);
        await Should.ThrowAsync<AbpAuthorizationException>(() => app.AsAsync<ISignUpAppService, SignUpPolicyDto>(agent, s => s.UpdatePolicyAsync(new UpdateSignUpPolicyInput { IsOpen = true })));
        (await PolicyAsync(agency)).ShouldBeFalse();
    }

    private async Task<TestAgency> OpenAgencyAsync()
    {
        var agency = await app.Given.AnAgency();
        await app.AsAsync(agency.Admin, s => s.GetRequiredService<ISignUpAppService>().UpdatePolicyAsync(new UpdateSignUpPolicyInput { IsOpen = true }));
        return agency;
    }

    private Task<SignUpDto> RegisterAsync(TestAgency agency, string email, string company, string password = Given.Password) =>
        NobodyAsync(agency, s => s.RegisterAsync(new RegisterClientInput { CompanyName = company, Name = "Ada Owner", Email = email, Password = password, Services = [ServiceKind.Courses, ServiceKind.Marketing] }));

    private Task<SignUpDto> ResendAsync(TestAgency agency, string ticket) => NobodyAsync(agency, s => s.ResendAsync(new SignUpTicketInput { Ticket = ticket }));

    private Task<SignedUpDto> VerifyAsync(TestAgency agency, string ticket, string code) => NobodyAsync(agency, s => s.VerifyAsync(new VerifySignUpInput { Ticket = ticket, Code = code }));

    private async Task<bool> PolicyAsync(TestAgency agency) => (await NobodyAsync(agency, s => s.GetPolicyAsync())).IsOpen;

    /// <summary>As a visitor without a session.</summary>
    private async Task<T> NobodyAsync<T>(TestAgency agency, Func<ISignUpAppService, Task<T>> act)
    {
        using var services = app.Services.CreateScope();
        using var tenant = services.ServiceProvider.GetRequiredService<ICurrentTenant>().Change(agency.Id);
        using var unit = services.ServiceProvider.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true);
        var answer = await act(services.ServiceProvider.GetRequiredService<ISignUpAppService>());
        await unit.CompleteAsync();
        return answer;
    }

    private Task<Volo.Abp.Identity.IdentityUser?> FindUserAsync(TestAgency agency, string email) =>
        app.Given.InAsync(agency.Id, s => s.GetRequiredService<IdentityUserManager>().FindByEmailAsync(email));

    private Task<int> CountAsync<TEntity>(TestAgency agency) where TEntity : class, IEntity =>
        app.Given.InAsync(agency.Id, async s => (int)await s.GetRequiredService<IRepository<TEntity>>().GetCountAsync());

    private static async Task<string?> CodeOfAsync<T>(Func<Task<T>> act) => (await Should.ThrowAsync<BusinessException>(act)).Code;

    private static string Other(string code) => code == "000000" ? "000001" : "000000";
}
