using Montrose.Agencies;
using Montrose.Billing.RedeemCodes;
using Montrose.Billing.Wallets;
using Montrose.Clients;
using Montrose.People;

namespace Montrose.Web.Tests.Api;

/// <summary>An agency and its admin's client.</summary>
public sealed record ApiAgency(ApiPortal Portal, AgencyDto Agency, MontroseClient Admin)
{
    public string Url => Agency.PortalUrl;

    public async Task<ApiAgent> AnAgentAsync(Department department = Department.Marketing)
    {
        var email = $"{Guid.NewGuid():N}@{Agency.Subdomain}.example";
        await Admin.Get<IInvitationAppService>().InviteAgentAsync(new InviteAgentInput { Email = email, Name = "Maya Agent", Department = department });
        var client = await Portal.JoinAsync(Url, email, "Maya Agent");
        var agents = await Admin.Get<IAgentAppService>().GetListAsync(new GetAgentsInput { Filter = email });
        return new ApiAgent(agents.Items.Single().Id, client);
    }

    public async Task<ApiClientPerson> AClientAsync(params ServiceKind[] services)
    {
        var label = Guid.NewGuid().ToString("N");
        var workspace = await Admin.Get<IClientAppService>().CreateAsync(new CreateClientInput
        {
            CompanyName = $"Bakery {label}",
            ContactName = "Olga Owner",
            ContactEmail = $"{label}@bakery.example",
            Services = services.Length == 0 ? [ServiceKind.Marketing] : [.. services],
        });
        return new ApiClientPerson(workspace, await Portal.JoinAsync(Url, workspace.ContactEmail, "Olga Owner"));
    }

    public async Task<RedeemCodeDto> ACodeAsync(long value = 1_000, int usageLimit = 1, int perClient = 1) =>
        (await Admin.Get<IRedeemCodeAppService>().GenerateAsync(new CreateRedeemCodesInput
        {
            Count = 1,
            ValueMinorUnits = value,
            UsageLimit = usageLimit,
            PerClientLimit = perClient,
            ExpiresAt = DateTime.UtcNow.AddDays(30),
            Description = "From a test",
        })).Items.Single();
}

/// <summary>An agent and its client.</summary>
public sealed record ApiAgent(Guid Id, MontroseClient Client);

/// <summary>A person of a client's team and its client.</summary>
public sealed record ApiClientPerson(ClientDto Workspace, MontroseClient Client)
{
    public Task<RedeemResultDto> RedeemAsync(string code, string? requestKey = null) =>
        Client.Get<IWalletAppService>().RedeemAsync(new RedeemInput { Code = code, RequestKey = requestKey });

    public async Task<long> BalanceAsync() => (await Client.Get<IWalletAppService>().GetMineAsync()).Balance.MinorUnits;
}
