using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Permissions;
using Montrose.Web.Theme.Pages;
using Volo.Abp.Authorization.Permissions;

namespace Montrose.Web.Pages;

/// <summary>Leads each person to the overview of their role.</summary>
[Authorize]
public class IndexModel(IPermissionChecker permissions) : MontrosePageModel
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
        return Forbid();
    }
}
