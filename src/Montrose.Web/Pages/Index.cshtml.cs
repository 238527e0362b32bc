using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Permissions;
using Montrose.Web.Theme.Navigation;
using Montrose.Web.Theme.Pages;
using Volo.Abp.Authorization.Permissions;

namespace Montrose.Web.Pages;

/// <summary>Leads each person to the overview of their role, or else to the first page of their menu.</summary>
[Authorize]
public class IndexModel(IPermissionChecker permissions, MainMenu menu) : MontrosePageModel
{
    private static readonly (string Permission, string Url)[] Overviews =
    [
        (MontrosePermissions.Overview.Host, "~/dashboard/host"),
        (MontrosePermissions.Overview.Agency, "~/dashboard/admin"),
        (MontrosePermissions.Overview.Agent, "~/dashboard/agent"),
        (MontrosePermissions.Overview.Client, "~/dashboard/client"),
    ];

    public async Task<IActionResult> OnGetAsync()
    {
        TempData.Keep();
        foreach (var (permission, url) in Overviews)
            if (await permissions.IsGrantedAsync(permission)) return LocalRedirect(url);
        var first = (await menu.GetAsync()).Groups.FirstOrDefault()?.Items.FirstOrDefault()?.Url;
        return first is null ? Forbid() : LocalRedirect(first);
    }
}
