using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Clients;
using Montrose.Permissions;
using Montrose.Teams;
using Montrose.Web.Theme.Lists;

namespace Montrose.Web.Pages.Dashboard.Admin.Clients;

/// <summary>The people of a client's team, as the agency sees them.</summary>
[Authorize(MontrosePermissions.Clients.Update), Authorize(MontrosePermissions.Users.Update)]
public class TeamModel(ClientTeamList list, IClientTeamAppService team, IClientAppService clients) : ListPageModel<ClientTeamInput, TeamMemberDto>(list)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public ClientDto Client { get; private set; } = new();

    protected override Guid? Of => Id;

    public async Task<IActionResult> OnPostRemoveAsync(Guid memberId)
    {
        await team.RemoveAsync(Id, memberId);
        Toast(L["Saved"].Value);
        return Back();
    }

    public async Task<IActionResult> OnPostMakeOwnerAsync(Guid memberId)
    {
        await team.MakeOwnerAsync(Id, memberId);
        Toast(L["Saved"].Value);
        return Back();
    }

    protected override IEnumerable<ListFilter> Filters() => [ListFilter.Text("Filter", L["Team.Search"], ClientConsts.MaxEmailLength)];

    protected override async Task LoadBesideAsync() => Client = await clients.GetAsync(Id);
}
