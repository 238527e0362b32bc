using Microsoft.AspNetCore.Authorization;
using Montrose.Agencies;
using Montrose.Permissions;
using Montrose.Web.Theme.Lists;

namespace Montrose.Web.Pages.Dashboard.Host.Agencies;

/// <summary>The host's agencies.</summary>
[Authorize(MontrosePermissions.Agencies.Default)]
public class IndexModel(AgencyList list) : ListPageModel<GetAgenciesInput, AgencyDto>(list)
{
    protected override IEnumerable<ListFilter> Filters()
    {
        yield return ListFilter.Text("Filter", L["Agencies.Search"], AgencyConsts.MaxNameLength);
        yield return ListFilter.Choice<AgencyState>("State", L["State"], L["State.Any"], s => L[$"AgencyState.{s}"]);
    }
}
