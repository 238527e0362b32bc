using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Performance;
using Montrose.Permissions;
using Montrose.Web.Theme.Pages;

namespace Montrose.Web.Pages.Dashboard.Admin.Performance;

/// <summary>What agents did in a month, and what they earned on it.</summary>
[Authorize(MontrosePermissions.Performance.Default)]
public class IndexModel(IPerformanceAppService performance, IAuthorizationService authorization) : MontrosePageModel
{
    private const int YearsShown = 5;

    [BindProperty(SupportsGet = true, Name = "")]
    public GetPerformanceInput Query { get; set; } = new() { MaxResultCount = 25 };

    public PerformanceDto Performance { get; private set; } = new();
    public bool CanExport { get; private set; }
    public IEnumerable<int> Years => Enumerable.Range(Clock.Now.Year - YearsShown + 1, YearsShown).Append(Performance.Year).Distinct().OrderDescending();

    public async Task OnGetAsync()
    {
        Performance = await performance.GetAsync(Query);
        CanExport = (await authorization.AuthorizeAsync(User, MontrosePermissions.Performance.Export)).Succeeded;
    }

    public async Task<IActionResult> OnGetFileAsync()
    {
        var file = await performance.GetFileAsync(new GetPerformanceFileInput { Year = Query.Year, Month = Query.Month, Department = Query.Department });
        return File(file.GetStream(), file.ContentType, file.FileName);
    }
}
