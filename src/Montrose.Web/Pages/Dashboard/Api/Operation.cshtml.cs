using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.OpenApi;
using Montrose.Permissions;
using Montrose.Web.ApiReference;
using Montrose.Web.Theme.Pages;
using Volo.Abp.Authorization.Permissions;

namespace Montrose.Web.Pages.Dashboard.Api;

/// <summary>One operation: what it takes and answers, how to call it, and a form to try it with.</summary>
[Authorize(MontrosePermissions.ApiKeys.Default)]
public class OperationModel(ApiCatalog catalog, IPermissionChecker permissions) : MontrosePageModel
{
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    public ApiOperation Operation { get; private set; } = null!;

    /// <summary>Permissions that the reader lacks.</summary>
    public IReadOnlyList<string> Missing { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if ((await catalog.GetAsync()).FirstOrDefault(o => string.Equals(o.Id, Id, StringComparison.OrdinalIgnoreCase)) is not { } operation) return NotFound();
        Operation = operation;
        var granted = (await permissions.IsGrantedAsync([.. operation.Permissions])).Result;
        Missing = [.. operation.Permissions.Where(p => granted.GetValueOrDefault(p) != PermissionGrantResult.Granted)];
        return Page();
    }

    /// <summary>A sample with the address of this portal.</summary>
    public string Here(string source) => source.Replace(OpenApiNames.SamplePortal, $"{Request.Scheme}://{Request.Host}", StringComparison.Ordinal);
}
