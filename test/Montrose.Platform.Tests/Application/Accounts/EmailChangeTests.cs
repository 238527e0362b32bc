using Microsoft.Extensions.DependencyInjection;
using Montrose.Accounts;
using Montrose.Clients;
using Montrose.People;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;
using Xunit;

namespace Montrose.Platform.Tests.Application.Accounts;

public class EmailChangeTests(MontroseApp app) : IClassFixture<MontroseApp>
{
    private static int _number;
    private readonly string _new = $"moved{Interlocked.Increment(ref _number)}@email-change.example";

    [Fact]
    public async Task With_both_mailboxes_agreed_the_account_and_its_copies_have_the_new_address()
    {
        var agency = await app.Given.AnAgency();
        var client = await app.Given.AClient(agency);
        var before = await UserAsync(client.Owner);
        await RequestAsync(client.Owner);
        await app.RunJobsAsync();

        (await ConfirmAsync(client.Owner, app.Mailbox.NewestCodeFor(_new))).ShouldBeFalse();
        (await UserAsync(client.Owner)).Email.ShouldBe(client.Owner.Email);
        (await AgreeAsync(client.Owner)).ShouldBeTrue();

        var user = await UserAsync(client.Owner);
        (user.Email, user.UserName, user.EmailConfirmed).ShouldBe((_new, _new, true));
        user.SecurityStamp.ShouldNotBe(before.SecurityStamp, "the sessions have ended");
        (await app.Given.InAsync(agency.Id, s => s.GetRequiredService<IRepository<ClientMember, Guid>>().GetAsync(client.Owner.UserId))).Email.ShouldBe(_new);
        (await app.Given.InAsync(agency.Id, s => s.GetRequiredService<IRepository<Client, Guid>>().GetAsync(client.Id))).ContactEmail.ShouldBe(_new);
        (await MineAsync(client.Owner)).ShouldBeNull();
    }

    [Fact]
    public async Task An_agent_keeps_a_user_name_that_is_no_address()
    {
        var agency = await app.Given.AnAgency();
        var agent = await app.Given.AnAgent(agency);
        await app.AsAsync(agent, s => s.GetRequiredService<IMyAccountAppService>().ChangeUserNameAsync(new ChangeUserNameInput { UserName = "maya.o", CurrentPassword = Given.Password }));
        await RequestAsync(agent);
        await app.RunJobsAsync();

        (await AgreeAsync(agent)).ShouldBeFalse();
        (await ConfirmAsync(agent, app.Mailbox.NewestCodeFor(_new))).ShouldBeTrue();

        var user = await UserAsync(agent);
        (user.Email, user.UserName).ShouldBe((_new, "maya.o"));
        (await app.Given.InAsync(agency.Id, s => s.GetRequiredService<IRepository<Agent, Guid>>().GetAsync(agent.UserId))).Email.ShouldBe(_new);
    }

    [Fact]
    public async Task An_address_that_has_an_account_gets_no_code_and_the_person_who_asks_learns_nothing()
    {
        var agency = await app.Given.AnAgency();
        var agent = await app.Given.AnAgent(agency);
        var other = await app.Given.AnAgent(agency);
        await RequestAsync(agent, _new);

        var (free, freeWork) = await app.CountedAsync(() => RequestAsync(agent, "free-" + _new));
        var (taken, takenWork) = await app.CountedAsync(() => RequestAsync(agent, other.Email));

        takenWork.ShouldBe(freeWork);
        (taken.IsNewConfirmed, taken.SecondsUntilResend).ShouldBe((free.IsNewConfirmed, free.SecondsUntilResend));
        await app.RunJobsAsync();
        app.Mailbox.Mails.Last(m => m.To.Contains(other.Email, StringComparison.Ordinal)).Subject.ShouldStartWith("Your account at");
        (await CodeOfAsync(() => ConfirmAsync(agent, "123456"))).ShouldBe("Montrose:Code.Wrong");
        (await UserAsync(agent)).Email.ShouldBe(agent.Email);
    }

    [Fact]
    public async Task The_old_mailbox_can_refuse_and_then_nothing_is_left_to_confirm()
    {
        var agency = await app.Given.AnAgency();
        var agent = await app.Given.AnAgent(agency);
        await RequestAsync(agent);
        await app.RunJobsAsync();
        var ticket = app.Mailbox.NewestTokenFor(agent.Email);

        await app.Given.InAsync(agency.Id, async s => { await s.GetRequiredService<IEmailChangeAppService>().RefuseAsync(new EmailChangeTicketInput { Ticket = ticket }); return true; });

        (await CodeOfAsync(() => ConfirmAsync(agent, app.Mailbox.NewestCodeFor(_new)))).ShouldBe("Montrose:EmailChange.NotValid");
        (await CodeOfAsync(() => AgreeAsync(agent))).ShouldBe("Montrose:EmailChange.NotValid");
        (await UserAsync(agent)).Email.ShouldBe(agent.Email);
    }

    [Fact]
    public async Task A_link_of_one_agency_decides_nothing_in_another()
    {
        var agency = await app.Given.AnAgency();
        var other = await app.Given.AnAgency();
        var agent = await app.Given.AnAgent(agency);
        await RequestAsync(agent);
        await app.RunJobsAsync();
        var ticket = app.Mailbox.NewestTokenFor(agent.Email);

        (await CodeOfAsync(() => app.Given.InAsync(other.Id, s => s.GetRequiredService<IEmailChangeAppService>().AgreeAsync(new EmailChangeTicketInput { Ticket = ticket })))).ShouldBe("Montrose:EmailChange.NotValid");
        (await MineAsync(other.Admin)).ShouldBeNull();
        (await MineAsync(agent)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Without_the_password_nothing_is_asked_and_guessing_it_is_stopped()
    {
        var agency = await app.Given.AnAgency();
        var agent = await app.Given.AnAgent(agency);
        for (var i = 0; i < 5; i++) (await CodeOfAsync(() => RequestAsync(agent, _new, "Wrong-horse-1"))).ShouldBe("Montrose:Account.PasswordWrong");

        (await CodeOfAsync(() => RequestAsync(agent))).ShouldBe("Montrose:TooManyAttempts");

        (await MineAsync(agent)).ShouldBeNull();
        app.Clock.Advance(TimeSpan.FromMinutes(5));
        (await RequestAsync(agent)).NewEmail.ShouldBe(_new);
    }

    [Fact]
    public async Task A_second_wish_takes_the_place_of_the_first()
    {
        var agency = await app.Given.AnAgency();
        var agent = await app.Given.AnAgent(agency);
        await RequestAsync(agent, "first-" + _new);
        await app.RunJobsAsync();

        await RequestAsync(agent);

        (await MineAsync(agent))!.NewEmail.ShouldBe(_new);
        (await CodeOfAsync(() => AgreeAsync(agent))).ShouldBe("Montrose:EmailChange.NotValid");
        await app.AsAsync(agent, s => s.GetRequiredService<IEmailChangeAppService>().CancelAsync());
        (await MineAsync(agent)).ShouldBeNull();
    }

    private Task<EmailChangeDto> RequestAsync(Person person) => RequestAsync(person, _new);

    private Task<EmailChangeDto> RequestAsync(Person person, string email, string password = Given.Password) =>
        app.AsAsync<IEmailChangeAppService, EmailChangeDto>(person, s => s.RequestAsync(new RequestEmailChangeInput { NewEmail = email, CurrentPassword = password }));

    private async Task<bool> ConfirmAsync(Person person, string code) =>
        (await app.AsAsync<IEmailChangeAppService, EmailChangeStateDto>(person, s => s.ConfirmCodeAsync(new ConfirmEmailCodeInput { Code = code }))).IsDone;

    /// <summary>As whoever reads the old mailbox.</summary>
    private async Task<bool> AgreeAsync(Person person)
    {
        var input = new EmailChangeTicketInput { Ticket = app.Mailbox.NewestTokenFor(person.Email) };
        return (await app.Given.InAsync(person.TenantId, s => s.GetRequiredService<IEmailChangeAppService>().AgreeAsync(input))).IsDone;
    }

    private Task<EmailChangeDto?> MineAsync(Person person) => app.AsAsync<IEmailChangeAppService, EmailChangeDto?>(person, s => s.GetMineAsync());

    private Task<IdentityUser> UserAsync(Person person) => app.Given.InAsync(person.TenantId, s => s.GetRequiredService<IdentityUserManager>().GetByIdAsync(person.UserId));

    private static async Task<string?> CodeOfAsync<T>(Func<Task<T>> act) => (await Should.ThrowAsync<BusinessException>(act)).Code;
}
