using System.Net;
using System.Net.Http.Headers;
using Montrose.ApiKeys;
using Montrose.Clients;
using Montrose.People;
using Montrose.Permissions;
using Shouldly;
using Volo.Abp.Http.Client;
using Xunit;

namespace Montrose.Web.Tests.Api;

/// <summary>Keys over HTTP and through the C# client, against the running product.</summary>
[Collection(ApiPortalCollection.Name)]
public class ApiKeyTests(ApiPortal portal)
{
    private const string ClientsPath = "/api/app/client";
    private const string TeamPath = "/api/app/team";

    [Fact]
    public async Task A_program_acts_with_a_key_within_its_scopes_and_sets_no_cookie()
    {
        var agency = await portal.AnAgencyAsync();
        var client = await agency.AClientAsync();
        var key = await CreateAsync(agency.Admin, MontrosePermissions.Clients.Create);
        await using var program = await MontroseClient.WithKeyAsync(agency.Url, key.Key);
        (await program.Get<IClientAppService>().GetListAsync(new GetClientsInput())).Items.ShouldHaveSingleItem().Id.ShouldBe(client.Workspace.Id);
        var created = await program.Get<IClientAppService>().CreateAsync(new CreateClientInput { CompanyName = "By key", ContactName = "K", ContactEmail = $"{Guid.NewGuid():N}@key.example", Services = [ServiceKind.Marketing] });
        created.CompanyName.ShouldBe("By key", "a change needs no antiforgery token");
        (await RefusedAsync(() => program.Get<IClientAppService>().UpdateAsync(created.Id, new UpdateClientInput { CompanyName = "X" }))).ShouldBe(403);

        using var answer = await SendAsync(agency.Url, ClientsPath, r => r.Headers.Add("X-Api-Key", key.Key));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Fact]
    public async Task A_key_carries_its_owner_s_client_scope()
    {
        var agency = await portal.AnAgencyAsync();
        var mine = await agency.AClientAsync();
        await agency.AClientAsync();
        var agent = await agency.AnAgentAsync();
        await agency.Admin.Get<IClientAppService>().AssignAgentAsync(mine.Workspace.Id, new AssignAgentInput { Service = ServiceKind.Marketing, AgentId = agent.Id });
        await using var program = await MontroseClient.WithKeyAsync(agency.Url, (await CreateAsync(agent.Client, MontrosePermissions.Clients.Default)).Key);
        (await program.Get<IClientAppService>().GetListAsync(new GetClientsInput())).Items.ShouldHaveSingleItem().Id.ShouldBe(mine.Workspace.Id);
    }

    [Fact]
    public async Task Account_roles_grants_and_keys_are_people_s_business()
    {
        var agency = await portal.AnAgencyAsync();
        var key = await CreateAsync(agency.Admin, MontrosePermissions.Clients.Default);
        await using var program = await MontroseClient.WithKeyAsync(agency.Url, key.Key);
        (await RefusedAsync(() => program.Get<IApiKeyAppService>().GetListAsync(new GetApiKeysInput()))).ShouldBe(403);
        (await RefusedAsync(() => program.Get<IInvitationAppService>().InviteAgentAsync(new InviteAgentInput { Email = "spy@key.example", Department = Department.Support }))).ShouldBe(403);
        foreach (var (method, path) in new[] { ("GET", "/api/account/my-profile"), ("POST", "/api/account/my-profile/change-password"), ("PUT", "/api/account/my-profile"), ("POST", "/api/account/login"), ("PUT", "/api/permission-management/permissions?providerName=R&providerKey=admin") })
        {
            using var answer = await SendAsync(agency.Url, path, r =>
            {
                r.Method = new HttpMethod(method);
                r.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key.Key);
            });
            answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden, $"{method} {path}");
        }
    }

    [Fact]
    public async Task A_key_that_does_not_work_is_answered_401_also_where_everybody_may_read()
    {
        var agency = await portal.AnAgencyAsync();
        var other = await portal.AnAgencyAsync();
        var key = await CreateAsync(agency.Admin, MontrosePermissions.Clients.Default);
        (await StatusAsync(other.Url, key.Key)).ShouldBe((401, "Montrose:ApiKey.Invalid"));
        (await StatusAsync(portal.Server.HostUrl, key.Key)).ShouldBe((401, "Montrose:ApiKey.Invalid"));
        (await StatusAsync(agency.Url, key.Key)).Status.ShouldBe(200);
        await agency.Admin.Get<IApiKeyAppService>().RevokeAsync(key.ApiKey.Id);
        (await StatusAsync(agency.Url, key.Key)).ShouldBe((401, "Montrose:ApiKey.Revoked"));
        (await StatusAsync(agency.Url, "not-a-key")).ShouldBe((401, "Montrose:ApiKey.Invalid"));
        (await StatusAsync(agency.Url, key.Key, "/api/app/brand")).Status.ShouldBe(401);
    }

    [Fact]
    public async Task People_and_keys_of_an_archived_client_are_refused_until_it_is_restored()
    {
        var agency = await portal.AnAgencyAsync();
        var (person, neighbour) = (await agency.AClientAsync(), await agency.AClientAsync());
        var key = await CreateAsync(person.Client, MontrosePermissions.Team.Default);
        var chosen = new ChosenClientsInput { ClientIds = [person.Workspace.Id] };
        (await StatusAsync(agency.Url, key.Key, TeamPath)).Status.ShouldBe(200);

        await agency.Admin.Get<IClientAppService>().ArchiveAsync(chosen);
        (await StatusAsync(agency.Url, key.Key, TeamPath)).ShouldBe((401, "Montrose:ApiKey.OwnerInactive"));
        (await person.Client.Http.GetAsync("/dashboard/client")).StatusCode.ShouldNotBe(HttpStatusCode.OK, "the session has ended");
        var refused = await Should.ThrowAsync<AbpRemoteCallException>(() => person.Client.SignInAsync(person.Workspace.ContactEmail, ApiPortal.Password));
        refused.ShouldSatisfyAllConditions(e => e.HttpStatusCode.ShouldBe(401), e => e.Code.ShouldBe("Montrose:SignIn.NotAllowed"));
        (await neighbour.Client.Http.GetAsync("/dashboard/client")).StatusCode.ShouldBe(HttpStatusCode.OK);

        await agency.Admin.Get<IClientAppService>().RestoreAsync(chosen);
        (await StatusAsync(agency.Url, key.Key, TeamPath)).Status.ShouldBe(200);
        await person.Client.SignInAsync(person.Workspace.ContactEmail, ApiPortal.Password);
        (await person.Client.Http.GetAsync("/dashboard/client")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static Task<CreatedApiKeyDto> CreateAsync(MontroseClient person, params string[] scopes) =>
        person.Get<IApiKeyAppService>().CreateAsync(new CreateApiKeyInput { Name = $"Key {Guid.NewGuid():N}", Scopes = [.. scopes] });

    private async Task<(int Status, string? Code)> StatusAsync(string url, string key, string path = ClientsPath)
    {
        using var answer = await SendAsync(url, path, r => r.Headers.Add("X-Api-Key", key));
        var text = await answer.Content.ReadAsStringAsync();
        using var json = answer.IsSuccessStatusCode ? null : System.Text.Json.JsonDocument.Parse(text);
        return ((int)answer.StatusCode, json?.RootElement.GetProperty("error").GetProperty("code").GetString());
    }

    private async Task<HttpResponseMessage> SendAsync(string url, string path, Action<HttpRequestMessage> prepare)
    {
        using var client = portal.Server.Client(url);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        prepare(request);
        return await client.SendAsync(request);
    }

    private static async Task<int> RefusedAsync(Func<Task> call) => (await Should.ThrowAsync<AbpRemoteCallException>(call)).HttpStatusCode;
}
