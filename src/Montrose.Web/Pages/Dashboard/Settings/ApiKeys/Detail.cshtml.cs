using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Montrose.ApiKeys;
using Montrose.Permissions;
using Montrose.Web.Theme.Pages;
using Volo.Abp.Authorization.Permissions;

namespace Montrose.Web.Pages.Dashboard.Settings.ApiKeys;

/// <summary>One key: what it may do, how much it is used, and, right after it was made, the key itself.</summary>
[Authorize(MontrosePermissions.ApiKeys.Default)]
[ResponseCache(NoStore = true)]
public class DetailModel(IApiKeyAppService keys, IPermissionDefinitionManager permissions, IStringLocalizerFactory localizers) : MontrosePageModel
{
    /// <summary>Where the new key waits, encrypted, for the one page that shows it.</summary>
    public const string ShownOnce = "api-key";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public ApiKeyDto Key { get; private set; } = new();
    public IReadOnlyList<ApiKeyDayDto> Days { get; private set; } = [];
    public IReadOnlyList<string> ScopeNames { get; private set; } = [];
    public string? Secret { get; private set; }

    public long Total => Days.Sum(d => d.Requests);

    /// <summary>In hundredths of the busiest day's; a day with any request shows.</summary>
    public long HeightOf(ApiKeyDayDto day) => day.Requests == 0 ? 0 : Math.Max(2, day.Requests * 100 / Days.Max(d => d.Requests));

    public async Task OnGetAsync()
    {
        await LoadAsync();
        if (TempData[ShownOnce] is string secret && secret.StartsWith(Key.Prefix, StringComparison.Ordinal)) Secret = secret;
    }

    public async Task<IActionResult> OnPostRevokeAsync()
    {
        await keys.RevokeAsync(Id);
        Toast(L["ApiKeys.Revoked"].Value);
        return RedirectToPage(new { Id });
    }

    public override async Task LoadAsync()
    {
        Key = await keys.GetAsync(Id);
        Days = (await keys.GetUsageAsync(Id, new GetApiKeyUsageInput())).Items;
        var names = new List<string>(Key.Scopes.Count);
        foreach (var scope in Key.Scopes) names.Add((await permissions.GetOrNullAsync(scope))?.DisplayName.Localize(localizers).Value ?? scope);
        ScopeNames = names;
    }
}
