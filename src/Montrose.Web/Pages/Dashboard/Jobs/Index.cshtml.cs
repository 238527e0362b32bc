using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.LongJobs;
using Montrose.Web.Theme.Errors;
using Montrose.Web.Theme.Pages;
using Montrose.Web.Theme.TagHelpers;
using Volo.Abp;
using Volo.Abp.Application.Dtos;

namespace Montrose.Web.Pages.Dashboard.Jobs;

/// <summary>The person's long jobs: how far they are, and what they left.</summary>
[Authorize]
public class IndexModel(ILongJobAppService jobs, RefusalText refusals) : MontrosePageModel
{
    [BindProperty(SupportsGet = true, Name = "")]
    public GetLongJobsInput Query { get; set; } = new();

    public PagedResultDto<LongJobDto> Jobs { get; private set; } = new();

    /// <summary>While it is true the page looks again every two seconds.</summary>
    public bool IsAnyOpen => Jobs.Items.Any(j => j.State is LongJobState.Waiting or LongJobState.Running);

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnGetFileAsync(Guid id)
    {
        try
        {
            var file = await jobs.GetFileAsync(id);
            return File(file.GetStream(), file.ContentType, file.FileName);
        }
        catch (BusinessException e)
        {
            Toast(refusals.Of(e)!.Text, ToastKind.Warning);
            return RedirectToPage();
        }
    }

    public async Task<IActionResult> OnPostStopAsync(Guid id)
    {
        await jobs.StopAsync(id);
        Toast(L["Jobs.Stopped"].Value);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostDeleteAsync(Guid id)
    {
        await jobs.DeleteAsync(id);
        return RedirectToPage();
    }

    public override async Task LoadAsync() => Jobs = await jobs.GetListAsync(Query);

    public Tone ToneOf(LongJobState state) => state switch
    {
        LongJobState.Done => Tone.Success,
        LongJobState.Failed => Tone.Danger,
        LongJobState.Running => Tone.Info,
        _ => Tone.Neutral,
    };
}
