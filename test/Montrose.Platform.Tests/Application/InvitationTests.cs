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
