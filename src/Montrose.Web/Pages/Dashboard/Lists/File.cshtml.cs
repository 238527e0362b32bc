using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Lists;
using Montrose.Web.Theme.Navigation;
using Montrose.Web.Theme.Pages;
using Montrose.Web.Theme.Reading;
using Volo.Abp;

namespace Montrose.Web.Pages.Dashboard.Lists;

/// <summary>A list as a file: at once where it is short, else as a job. Which rows and columns, the query says.</summary>
[Authorize]
public class FileModel(IListFileAppService files, ListCatalog lists, ReaderTimeZone zone) : MontrosePageModel
{
    [BindProperty(SupportsGet = true), FromRoute]
    public string List { get; set; } = "";

    /// <summary>What the list is of, where it is of one thing.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Of { get; set; }

    public string Title { get; private set; } = "";

    public string PageUrl { get; private set; } = "";

    /// <summary>Only a form asks for a file; a link to here leads to the list.</summary>
    public IActionResult OnGet() => lists.Knows(List) ? LocalRedirect("~" + lists.Find(List).UrlOf(Of)) : NotFound();

    public async Task<IActionResult> OnPostAsync(ListFileFormat format)
    {
        if (!lists.Knows(List)) return NotFound();
        var input = new GetListFileInput { List = List, Query = ListAddress.State(ListAddress.State(Request.Query), Of), Format = format, TimeZone = (await zone.GetAsync()).Id };
        try
        {
            var file = await files.GetAsync(input);
            return File(file.GetStream(), file.ContentType, file.FileName);
        }
        catch (BusinessException e) when (e.Code == ListErrors.TooManyRows().Code)
        {
            await files.StartAsync(input);
            Toast(L["Jobs.Started"].Value, ToastKind.Info);
            return RedirectToPage("/Dashboard/Jobs/Index");
        }
    }

    public override Task LoadAsync()
    {
        if (lists.Knows(List)) (Title, PageUrl) = (lists.Find(List).Title, lists.Find(List).UrlOf(Of));
        return Task.CompletedTask;
    }
}
