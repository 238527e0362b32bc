using Microsoft.AspNetCore.Mvc;
using Montrose.ApiKeys;
using Montrose.Web.Pages.Shared;
using Montrose.Web.Theme.Lists;

namespace Montrose.Web.Pages.Dashboard;

/// <summary>Base of the pages that list API keys: one's own, a team's, or all.</summary>
public abstract class ApiKeyListPageModel(ApiKeyList list, IApiKeyAppService keys) : ListPageModel<GetApiKeysInput, ApiKeyDto>(list)
{
    /// <summary>True where the keys are of several people.</summary>
    public bool ShowsOwners => list.ShowsOwners;

    public async Task<IActionResult> OnPostRevokeAsync(Guid id)
    {
        await keys.RevokeAsync(id);
        Toast(L["ApiKeys.Revoked"].Value);
        return Back();
    }

    public async Task<IActionResult> OnPostRevokeManyAsync(List<Guid> ids)
    {
        foreach (var id in Chosen(ids)) await keys.RevokeAsync(id);
        Toast(L["ApiKeys.RevokedMany", ids.Count].Value);
        return Back();
    }

    protected override IEnumerable<ListFilter> Filters()
    {
        yield return ListFilter.Text("Filter", L["ApiKeys.Search"], ApiKeyConsts.MaxNameLength * 4);
        yield return ListFilter.Choice<ApiKeyState>("State", L["State"], L["State.Any"], s => L[$"ApiKeyState.{s}"]);
    }
}
