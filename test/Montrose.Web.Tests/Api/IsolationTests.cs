using System.Net;
using System.Net.Http.Json;
using Montrose.Agencies;
using Montrose.Billing.RedeemCodes;
using Montrose.Billing.Wallets;
using Montrose.Clients;
using Montrose.People;
using Montrose.Web.Tests.Infrastructure;
using Shouldly;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Http.Client;
using Xunit;

namespace Montrose.Web.Tests.Api;

/// <summary>What is another agency's, or another client's, answers exactly as what does not exist.</summary>
[Collection(ApiPortalCollection.Name)]
public class IsolationTests(ApiPortal portal)
{
    [Fact]
    public async Task An_admin_reaches_nothing_of_another_agency_by_its_id()
    {
        var (a, b) = (await portal.AnAgencyAsync(), await portal.AnAgencyAsync());
        var (ownClient, ownCode) = (await a.AClientAsync(), await a.ACodeAsync());
        var (theirs, theirCode, theirAgent) = (await b.AClientAsync(), await b.ACodeAsync(), await b.AnAgentAsync());
        await theirs.RedeemAsync(theirCode.Code);
        var theirInvitation = (await b.Admin.Get<IInvitationAppService>().GetListAsync(new GetInvitationsInput())).Items[0];
        var (clients, codes, wallets) = (a.Admin.Get<IClientAppService>(), a.Admin.Get<IRedeemCodeAppService>(), a.Admin.Get<IWalletAppService>());
        (await clients.GetAsync(ownClient.Workspace.Id)).Id.ShouldBe(ownClient.Workspace.Id);
        (await codes.GetAsync(ownCode.Id)).Id.ShouldBe(ownCode.Id);
        var before = await portal.Rows.CountsAsync();

        await AnswersAsForAStrangerAsync(theirs.Workspace.Id, id => clients.GetAsync(id));
        await AnswersAsForAStrangerAsync(theirs.Workspace.Id, id => clients.UpdateAsync(id, new UpdateClientInput { CompanyName = "Mine now" }));
        await AnswersAsForAStrangerAsync(theirs.Workspace.Id, id => clients.AssignAgentAsync(id, new AssignAgentInput { Service = ServiceKind.Marketing }));
        await AnswersAsForAStrangerAsync(theirAgent.Id, id => clients.AssignAgentAsync(ownClient.Workspace.Id, new AssignAgentInput { Service = ServiceKind.Marketing, AgentId = id }));
        await AnswersAsForAStrangerAsync(theirAgent.Id, id => a.Admin.Get<IAgentAppService>().GetAsync(id));
        await AnswersAsForAStrangerAsync(theirs.Workspace.Id, id => wallets.GetAsync(id));
        await AnswersAsForAStrangerAsync(theirs.Workspace.Id, id => wallets.GetHistoryOfAsync(id, new GetWalletHistoryInput()));
        await AnswersAsForAStrangerAsync(theirCode.Id, id => codes.GetAsync(id));
        await AnswersAsForAStrangerAsync(theirCode.Id, id => codes.DeactivateAsync(id));
        await AnswersAsForAStrangerAsync(theirCode.Id, id => codes.DeleteAsync(id), mayBeDone: true);
        await AnswersAsForAStrangerAsync(theirCode.Id, id => codes.GetUsageAsync(id, new GetCodeUsageInput()));
        await AnswersAsForAStrangerAsync(theirInvitation.Id, id => a.Admin.Get<IInvitationAppService>().ResendAsync(id));
        await AnswersAsForAStrangerAsync(theirInvitation.Id, id => a.Admin.Get<IInvitationAppService>().RevokeAsync(id));

        (await clients.GetListAsync(new GetClientsInput())).Items.Select(c => c.Id).ShouldBe([ownClient.Workspace.Id]);
        (await codes.GetListAsync(new GetRedeemCodesInput())).Items.Select(c => c.Id).ShouldBe([ownCode.Id]);
        (await codes.GetListAsync(new GetRedeemCodesInput { Filter = theirCode.Code })).TotalCount.ShouldBe(0);
        (await b.Admin.Get<IRedeemCodeAppService>().GetAsync(theirCode.Id)).IsActive.ShouldBeTrue();
        (await portal.Rows.CountsAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task A_client_and_an_agent_are_refused_what_is_not_their_role_s()
    {
        var agency = await portal.AnAgencyAsync();
        var (client, agent) = (await agency.AClientAsync(), await agency.AnAgentAsync());
        var code = await agency.ACodeAsync();

        foreach (var person in new[] { client.Client, agent.Client })
        {
            await StatusAsync(403, () => person.Get<IRedeemCodeAppService>().GetAsync(code.Id));
            await StatusAsync(403, () => person.Get<IRedeemCodeAppService>().GenerateAsync(new CreateRedeemCodesInput { ValueMinorUnits = 1 }));
            await StatusAsync(403, () => person.Get<IInvitationAppService>().InviteAgentAsync(new InviteAgentInput { Email = "x@y.example", Department = Department.Marketing }));
            await StatusAsync(403, () => person.Get<IAgencyAppService>().GetListAsync(new GetAgenciesInput()));
        }
        await StatusAsync(403, () => client.Client.Get<IClientAppService>().GetListAsync(new GetClientsInput()));
        await StatusAsync(403, () => client.Client.Get<IWalletAppService>().GetListAsync(new GetWalletsInput()));
        await StatusAsync(403, () => agent.Client.Get<IWalletAppService>().GetMineAsync());
        await StatusAsync(403, () => agency.Admin.Get<IAgencyAppService>().GetListAsync(new GetAgenciesInput()));
        await using var nobody = await MontroseClient.OpenAsync(agency.Url);
        await StatusAsync(401, () => nobody.Get<IClientAppService>().GetListAsync(new GetClientsInput()));
        await StatusAsync(401, () => nobody.Get<IWalletAppService>().GetMineAsync());
    }

    [Fact]
    public async Task A_session_is_nobody_at_another_portal_and_its_password_opens_none()
    {
        var (a, b) = (await portal.AnAgencyAsync(), await portal.AnAgencyAsync());
        using var browser = portal.Server.Client(a.Url);
        using var signedIn = await browser.PostAsJsonAsync("api/account/login", new { UserNameOrEmailAddress = a.Agency.AdminEmail, ApiPortal.Password });
        var cookies = string.Join("; ", signedIn.Headers.GetValues("Set-Cookie").Select(c => c.Split(';')[0]));

        (await WithCookiesAsync(a.Url, cookies)).ShouldBe(HttpStatusCode.OK);
        (await WithCookiesAsync(b.Url, cookies)).ShouldBe(HttpStatusCode.Unauthorized);
        (await WithCookiesAsync(portal.Server.HostUrl, cookies)).ShouldBe(HttpStatusCode.Unauthorized);
        (await Should.ThrowAsync<AbpRemoteCallException>(() => MontroseClient.ConnectAsync(b.Url, a.Agency.AdminEmail, ApiPortal.Password))).HttpStatusCode.ShouldBe(401);
    }

    [Fact]
    public async Task A_change_with_the_session_but_without_its_token_is_refused()
    {
        var agency = await portal.AnAgencyAsync();
        using var browser = portal.Server.Client(agency.Url);
        (await browser.PostAsJsonAsync("api/account/login", new { UserNameOrEmailAddress = agency.Agency.AdminEmail, ApiPortal.Password })).EnsureSuccessStatusCode();
        var before = await portal.Rows.CountsAsync();

        using var answer = await browser.PostAsJsonAsync("api/billing/redeem-code/generate", new CreateRedeemCodesInput { ValueMinorUnits = 1 });

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await portal.Rows.CountsAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task An_agent_sees_the_assigned_client_only_while_assigned()
    {
        var agency = await portal.AnAgencyAsync();
        var agent = await agency.AnAgentAsync();
        var (bakery, florist) = ((await agency.AClientAsync()).Workspace, (await agency.AClientAsync()).Workspace);
        var admins = agency.Admin.Get<IClientAppService>();
        var seen = agent.Client.Get<IClientAppService>();
        (await seen.GetListAsync(new GetClientsInput())).TotalCount.ShouldBe(0);

        await admins.AssignAgentAsync(bakery.Id, new AssignAgentInput { Service = ServiceKind.Marketing, AgentId = agent.Id });
        (await seen.GetListAsync(new GetClientsInput())).Items.Select(c => c.Id).ShouldBe([bakery.Id]);
        await AnswersAsForAStrangerAsync(florist.Id, id => seen.GetAsync(id));

        await admins.AssignAgentAsync(bakery.Id, new AssignAgentInput { Service = ServiceKind.Marketing, AgentId = null });
        (await seen.GetListAsync(new GetClientsInput())).TotalCount.ShouldBe(0);
        await AnswersAsForAStrangerAsync(bakery.Id, id => seen.GetAsync(id));
    }

    private async Task<HttpStatusCode> WithCookiesAsync(string url, string cookies)
    {
        using var http = new HttpClient(NoCookies()) { BaseAddress = new Uri(url) };
        using var request = new HttpRequestMessage(HttpMethod.Get, "api/app/client");
        request.Headers.Add("Cookie", cookies);
        request.Headers.Add("X-Requested-With", "XMLHttpRequest");
        using var answer = await http.SendAsync(request);
        return answer.StatusCode;
    }

    private static SocketsHttpHandler NoCookies()
    {
        var handler = PortalServer.Handler();
        handler.UseCookies = false;
        return handler;
    }

    private static Task StatusAsync(int expected, Func<Task> call) => Should.ThrowAsync<AbpRemoteCallException>(call).ContinueWith(t => t.Result.HttpStatusCode.ShouldBe(expected), TaskScheduler.Default);

    /// <summary>The answer for the id is the one for an id that nobody has.</summary>
    private static async Task AnswersAsForAStrangerAsync(Guid id, Func<Guid, Task> call, bool mayBeDone = false)
    {
        var (known, unknown) = (await AnswerAsync(id, call), await AnswerAsync(Guid.NewGuid(), call));
        known.ShouldBe(unknown);
        if (!mayBeDone) known.ShouldStartWith("4");
    }

    private static async Task<string> AnswerAsync(Guid id, Func<Guid, Task> call)
    {
        try
        {
            await call(id);
            return "done";
        }
        catch (AbpRemoteCallException refused)
        {
            return $"{refused.HttpStatusCode} {refused.Code} {refused.Message.Replace(id.ToString(), "the id", StringComparison.OrdinalIgnoreCase)}";
        }
    }
}
