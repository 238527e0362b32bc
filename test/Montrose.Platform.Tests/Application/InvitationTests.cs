using Microsoft.Extensions.DependencyInjection;
using Montrose.People;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp;
using Xunit;

namespace Montrose.Platform.Tests.Application;

public class InvitationTests(MontroseApp app) : IClassFixture<MontroseApp>
{
    [Fact]
    public async Task An_invited_agent_becomes_an_agent_of_the_department()
    {
        var agency = await app.Given.AnAgency();
        var token = await InviteAsync(agency, "new@agency.example");
        await AcceptAsync(agency, token);
        var agents = await app.AsAsync<IAgentAppService, IReadOnlyList<AgentDto>>(agency.Admin, async s => (await s.GetListAsync(new GetAgentsInput())).Items);
        agents.ShouldHaveSingleItem().ShouldSatisfyAllConditions(a => a.Email.ShouldBe("new@agency.example"), a => a.Department.ShouldBe(Department.Support));
    }

    [Fact]
    public async Task A_link_of_another_agencys_portal_is_not_valid()
    {
        var agency = await app.Given.AnAgency();
        var other = await app.Given.AnAgency();
        var token = await InviteAsync(agency, "lost@agency.example");
        (await Should.ThrowAsync<BusinessException>(AcceptAsync(other, token))).Code.ShouldBe("Montrose:Invitation.NotValid");
    }

    [Fact]
    public async Task A_resent_invitation_ends_the_first_link()
    {
        var agency = await app.Given.AnAgency();
        var first = await InviteAsync(agency, "twice@agency.example");
        var invitation = await FindAsync(agency, "twice@agency.example");
        await app.AsAsync<IInvitationAppService, InvitationDto>(agency.Admin, s => s.ResendAsync(invitation.Id));
        await app.RunJobsAsync();
        (await Should.ThrowAsync<BusinessException>(AcceptAsync(agency, first))).Code.ShouldBe("Montrose:Invitation.NotValid");
        await AcceptAsync(agency, app.Mailbox.NewestTokenFor("twice@agency.example"));
    }

    [Fact]
    public async Task A_withdrawn_invitation_is_refused_with_its_own_message()
    {
        var agency = await app.Given.AnAgency();
        var token = await InviteAsync(agency, "no@agency.example");
        var invitation = await FindAsync(agency, "no@agency.example");
        await app.AsAsync(agency.Admin, s => s.GetRequiredService<IInvitationAppService>().RevokeAsync(invitation.Id));
        (await Should.ThrowAsync<BusinessException>(AcceptAsync(agency, token))).Code.ShouldBe("Montrose:Invitation.Revoked");
    }

    [Fact]
    public async Task An_address_with_an_account_or_an_open_invitation_is_not_invited_again()
    {
        var agency = await app.Given.AnAgency();
        (await Should.ThrowAsync<BusinessException>(InviteAsync(agency, agency.Admin.Email))).Code.ShouldBe("Montrose:Email.Taken");
        await InviteAsync(agency, "open@agency.example");
        (await Should.ThrowAsync<BusinessException>(InviteAsync(agency, "open@agency.example"))).Code.ShouldBe("Montrose:Email.Invited");
        (await Should.ThrowAsync<BusinessException>(InviteAsync(agency, "Open@Agency.example"))).Code.ShouldBe("Montrose:Email.Invited");
    }

    [Theory]
    [InlineData("a b@agency.example")]
    [InlineData("a,b@agency.example")]
    [InlineData("jürgen@agency.example")]
    public async Task An_address_that_no_mail_server_takes_is_refused_at_once(string email)
    {
        var agency = await app.Given.AnAgency();
        (await Should.ThrowAsync<BusinessException>(InviteAsync(agency, email))).Code.ShouldBe("Montrose:Email.Invalid");
    }

    [Fact]
    public async Task Whoever_has_an_unusual_address_becomes_somebody_too()
    {
        var agency = await app.Given.AnAgency();
        var token = await InviteAsync(agency, "o'connor+work@agency.example");
        (await AcceptAsync(agency, token)).UserName.ShouldBe("o'connor+work@agency.example");
    }

    [Fact]
    public async Task Two_acceptances_at_once_make_one_account()
    {
        var agency = await app.Given.AnAgency();
        var token = await InviteAsync(agency, "both@agency.example");
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => AnswerAsync(AcceptAsync(agency, token))));
        answers.Count(a => a is null).ShouldBe(1);
        answers.Where(a => a is not null).ShouldAllBe(code => code == "Montrose:Invitation.Used" || code == "Montrose:Email.Taken");
        var agents = await app.AsAsync<IAgentAppService, long>(agency.Admin, async s => (await s.GetListAsync(new GetAgentsInput { Filter = "both@" })).TotalCount);
        agents.ShouldBe(1);
    }

    private static async Task<string?> AnswerAsync(Task<AcceptedInvitationDto> accepting)
    {
        try
        {
            await accepting;
            return null;
        }
        catch (BusinessException refused)
        {
            return refused.Code;
        }
    }

    [Fact]
    public async Task A_weak_password_is_refused_and_the_invitation_still_works()
    {
        var agency = await app.Given.AnAgency();
        var token = await InviteAsync(agency, "weak@agency.example");
        await Should.ThrowAsync<Exception>(AcceptAsync(agency, token, password: "short"));
        await AcceptAsync(agency, token);
    }

    private async Task<string> InviteAsync(TestAgency agency, string email)
    {
        await app.AsAsync<IInvitationAppService, InvitationDto>(agency.Admin, s => s.InviteAgentAsync(new InviteAgentInput { Email = email, Department = Department.Support }));
        await app.RunJobsAsync();
        return app.Mailbox.NewestTokenFor(email);
    }

    private Task<AcceptedInvitationDto> AcceptAsync(TestAgency agency, string token, string password = Given.Password) =>
        app.Given.InAsync(agency.Id, s => s.GetRequiredService<IInvitationAppService>().AcceptAsync(new AcceptInvitationInput { Token = token, Name = "New", Password = password }));

    private Task<InvitationDto> FindAsync(TestAgency agency, string email) =>
        app.AsAsync<IInvitationAppService, InvitationDto>(agency.Admin, async s => (await s.GetListAsync(new GetInvitationsInput())).Items.Single(i => i.Email == email));
}
