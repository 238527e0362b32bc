using Microsoft.Extensions.Localization;
using Montrose.Clients;
using Montrose.Lists;
using Montrose.Localization;
using Volo.Abp.Application.Dtos;

namespace Montrose.Web.Pages.Dashboard.Admin.Clients;

/// <summary>The agency's clients.</summary>
public class ClientList(IClientAppService clients, IStringLocalizer<MontroseResource> l) : ListSource<GetClientsInput, ClientDto>
{
    public const string Name = "clients";

    public override string PageUrl => "/dashboard/admin/clients";

    public override string Title => l["Clients"];

    public override Task<PagedResultDto<ClientDto>> ReadAsync(GetClientsInput input) => clients.GetListAsync(input);

    protected override IEnumerable<ListColumn<ClientDto>> Define() =>
    [
        new ListColumn<ClientDto>("CompanyName", l["Client"], c => c.CompanyName).Sorted().Always(),
        new ListColumn<ClientDto>("ContactName", l["Contact"], c => c.ContactName).And(l["Email"], c => c.ContactEmail).Sorted(),
        new ListColumn<ClientDto>("Services", l["Services"], c => Services(c, _ => true)).And(l["Agents"], c => string.Join(", ", c.Services.Select(s => s.AgentName).OfType<string>().Distinct(StringComparer.Ordinal))),
        new ListColumn<ClientDto>("Unassigned", l["Clients.Unassigned"], c => Services(c, s => s.AgentId is null)).OnDemand(),
        new ListColumn<ClientDto>("State", l["State"], c => l[$"ClientState.{c.State}"].Value).OnDemand(),
        new ListColumn<ClientDto>("CreationTime", l["Created"], c => c.CreationTime).Sorted(),
    ];

    private string Services(ClientDto client, Func<ClientServiceDto, bool> which) => string.Join(", ", client.Services.Where(which).Select(s => l[$"Service.{s.Service}"].Value));
}

/// <summary>The clients that an agent is in charge of; the client scope decides which these are.</summary>
public class AgentClientList(IClientAppService clients, IStringLocalizer<MontroseResource> l) : ClientList(clients, l)
{
    public new const string Name = "my-clients";

    private readonly IStringLocalizer<MontroseResource> _l = l;

    public override string PageUrl => "/dashboard/agent/clients";

    public override string Title => _l["Agent.MyClients"];
}
