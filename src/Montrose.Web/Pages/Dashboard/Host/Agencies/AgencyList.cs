using Microsoft.Extensions.Localization;
using Montrose.Agencies;
using Montrose.Lists;
using Montrose.Localization;
using Volo.Abp.Application.Dtos;

namespace Montrose.Web.Pages.Dashboard.Host.Agencies;

/// <summary>The host's agencies.</summary>
public class AgencyList(IAgencyAppService agencies, IStringLocalizer<MontroseResource> l) : ListSource<GetAgenciesInput, AgencyDto>
{
    public const string Name = "agencies";

    public override string PageUrl => "/dashboard/host/agencies";

    public override string Title => l["Agencies"];

    public override Task<PagedResultDto<AgencyDto>> ReadAsync(GetAgenciesInput input) => agencies.GetListAsync(input);

    protected override IEnumerable<ListColumn<AgencyDto>> Define() =>
    [
        new ListColumn<AgencyDto>("Name", l["Agency"], a => a.Name).And(l["Email"], a => a.AdminEmail).Sorted().Always(),
        new ListColumn<AgencyDto>("Portal", l["Agencies.Portal"], a => a.PortalUrl),
        new ListColumn<AgencyDto>("State", l["State"], a => l[$"AgencyState.{a.State}"].Value),
        new ListColumn<AgencyDto>("CreationTime", l["Created"], a => a.CreationTime).Sorted(),
    ];
}
