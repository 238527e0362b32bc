using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Clients;
using Montrose.Permissions;
using Montrose.Teams;
using Montrose.Web.Theme.Pages;
using Volo.Abp.Application.Dtos;

namespace Montrose.Web.Pages.Dashboard.Admin.Clients;

/// <summary>The people of a client's team, as the agency sees them.</summary>
[Authorize(MontrosePermissions.Clients.Update), Authorize(MontrosePermissions.Users.Update)]
public class TeamModel(IClientTeamAppService team, IClientAppService clients) : MontrosePageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "")]
    public GetTeamMembersInput Query { get; set; } = new();

    public ClientDto Client { get; private set; } = new();
    public PagedResultDto<TeamMemberDto> Members { get; private set; } = new();

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostRemoveAsync(Guid memberId)
    {
        await team.RemoveAsync(Id, memberId);
        Toast(L["Saved"].Value);
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostMakeOwnerAsync(Guid memberId)
    {
        await team.MakeOwnerAsync(Id, memberId);
        Toast(L["Saved"].Value);
        return RedirectToPage(new { Id });
    }

    public override async Task LoadAsync()
    {
        Client = await clients.GetAsync(Id);
        Members = await team.GetListAsync(Id, Query);
    }
}
