using Microsoft.AspNetCore.Mvc;
using Montrose.ApiKeys;
using Montrose.Web.Pages.Shared;
using Montrose.Web.Theme.Navigation;
using Montrose.Web.Theme.Pages;
using Volo.Abp.Application.Dtos;

namespace Montrose.Web.Pages.Dashboard;

/// <summary>Base of the pages that list API keys: one's own, a team's, or all.</summary>
public abstract class ApiKeyListPageModel(IApiKeyAppService keys) : MontrosePageModel
{
    [BindProperty(SupportsGet = true, Name = "")]
    public GetApiKeysInput Query { get; set; } = new();

    public ApiKeyTable Table { get; private set; } = new(new PagedResultDto<ApiKeyDto>(), new GetApiKeysInput(), false);

    /// <summary>True where the keys are of several people.</summary>
    protected virtual bool ShowsOwners => true;

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostRevokeAsync(Guid id)
    {
        await keys.RevokeAsync(id);
        Toast(L["ApiKeys.Revoked"].Value);
        return LocalRedirect(ListAddress.With(Request, ("handler", null), ("id", null)));
    }

    public override async Task LoadAsync() => Table = new ApiKeyTable(await ListAsync(keys), Query, ShowsOwners);

    protected abstract Task<PagedResultDto<ApiKeyDto>> ListAsync(IApiKeyAppService service);
}
