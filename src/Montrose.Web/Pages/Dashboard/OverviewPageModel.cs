using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Montrose.Web.Navigation;
using Montrose.Web.Theme.Pages;
using Montrose.Web.Theme.Reading;

namespace Montrose.Web.Pages.Dashboard;

/// <summary>Base of the first page of each role: greets by the reader's time of day, and offers what they may begin.</summary>
public abstract class OverviewPageModel : MontrosePageModel
{
    /// <summary>"Good morning, Anna".</summary>
    public string Greeting { get; private set; } = "";

    /// <summary>What the reader may begin.</summary>
    public IReadOnlyList<OfferedAction> Links { get; private set; } = [];

    /// <summary>The same without what the page's header leads to already.</summary>
    public IReadOnlyList<OfferedAction> LinksBut(string url) => [.. Links.Where(l => !string.Equals(l.Url, url, StringComparison.Ordinal))];

    [NonHandler]
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var zone = await HttpContext.RequestServices.GetRequiredService<ReaderTimeZone>().GetAsync();
        var hour = TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(Clock.Now, DateTimeKind.Utc), zone).Hour;
        var time = hour switch { < 5 => "Evening", < 12 => "Morning", < 18 => "Day", _ => "Evening" };
        Greeting = L["Greeting." + time, PersonName.First(CurrentUser)].Value;
        Links = await HttpContext.RequestServices.GetRequiredService<OfferedActions>().GetAsync();
        await next();
    }
}
