using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Agencies;
using Montrose.Permissions;
using Montrose.Web.Theme.Pages;
using Volo.Abp.Application.Dtos;

namespace Montrose.Web.Pages.Dashboard.Host.Agencies;

/// <summary>The host's agencies.</summary>
[Authorize(MontrosePermissions.Agencies.Default)]
public class IndexModel(IAgencyAppService agencies) : MontrosePageModel
{
    [BindProperty(SupportsGet = true, Name = "")]
    public GetAgenciesInput Query { get; set; } = new();

    public PagedResultDto<AgencyDto> Agencies { get; private set; } = new();

    public bool IsFiltered => !string.IsNullOrWhiteSpace(Query.Filter) || Query.State is not null;

    public async Task OnGetAsync() => Agencies = await agencies.GetListAsync(Query);
}
