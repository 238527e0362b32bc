using Microsoft.AspNetCore.Authorization;
using Montrose.Clients;
using Montrose.Permissions;
using Montrose.Web.Pages.Dashboard.Admin.Clients;
using Montrose.Web.Theme.Lists;

namespace Montrose.Web.Pages.Dashboard.Agent.Clients;

/// <summary>The clients that the agent is in charge of; the client scope decides which these are.</summary>
[Authorize(MontrosePermissions.Overview.Agent)]
public class IndexModel(AgentClientList list) : ListPageModel<GetClientsInput, ClientDto>(list)
{
    protected override IEnumerable<ListFilter> Filters()
    {
        yield return ListFilter.Text("Filter", L["Clients.Search"], ClientConsts.MaxCompanyNameLength);
        yield return ListFilter.Choice<ServiceKind>("Service", L["Service"], L["Service.Any"], s => L[$"Service.{s}"]);
        yield return ListFilter.Choice("State", L["State"], L["ClientState.Active"], [new ListOption(nameof(ClientState.Archived), L["ClientState.Archived"])]);
    }
}
