using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Clients;
using Montrose.Lists;
using Montrose.Monetary;
using Montrose.Web.Pages.Dev;
using Montrose.Web.Theme.Boards;
using Montrose.Web.Theme.Branding;
using Montrose.Web.Theme.Calendars;
using Montrose.Web.Theme.Lists;
using Montrose.Web.Theme.Pages;

namespace Montrose.Web.Pages.Dashboard.Styleguide;

/// <summary>The portal's design language, shown with the components that its pages are made of. English, for those who build it.</summary>
[Authorize]
[DevelopmentOnly]
public class IndexModel : MontrosePageModel
{
    /// <summary>Brands from very light to very dark: on each, text stays readable.</summary>
    public static readonly IReadOnlyList<string> Brands = ["#2f5bea", "#1f6f54", "#f2c200", "#c2185b", "#111827", "#e8f0ff"];

    /// <summary>Steps of spacing, in rem.</summary>
    public static readonly IReadOnlyList<string> Spaces = ["0.25", "0.5", "0.75", "1", "1.25", "1.5", "2", "4"];

    /// <summary>The month that the calendar shows, as its first day.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? Month { get; set; }

    public Board Board { get; private set; } = null!;

    public MonthCalendar Calendar { get; private set; } = null!;

    public StyleguideForm Input { get; set; } = new();

    public IReadOnlyList<StyleguideRow> Rows { get; } =
    [
        new(new Guid("6a1f3f52-0000-4000-8000-000000000001"), "Alder & Sons", ServiceKind.Marketing, new Money(125_000, "EUR"), new DateTime(2026, 3, 1, 9, 30, 0, DateTimeKind.Utc)),
        new(new Guid("6a1f3f52-0000-4000-8000-000000000002"), "Birch Bakery", ServiceKind.Website, new Money(-4_990, "EUR"), new DateTime(2026, 4, 17, 14, 5, 0, DateTimeKind.Utc)),
        new(new Guid("6a1f3f52-0000-4000-8000-000000000003"), "شركة النور", ServiceKind.Courses, new Money(0, "EUR"), new DateTime(2026, 5, 2, 18, 0, 0, DateTimeKind.Utc)),
    ];

    public ListView List { get; private set; } = null!;

    public void OnGet()
    {
        ModelState.AddModelError("Input.Broken", "Say what is wrong and what would be right.");
        IReadOnlyList<ListColumn<StyleguideRow>> columns =
        [
            new ListColumn<StyleguideRow>("Name", "Company", r => r.Name).Sorted().Always(),
            new ListColumn<StyleguideRow>("Service", "Service", r => r.Service),
            new ListColumn<StyleguideRow>("Since", "Since", r => r.Since).Sorted(),
            new ListColumn<StyleguideRow>("Balance", "Balance", r => r.Balance.Major).Sorted().Number(),
        ];
        ListFilter[] filters = [ListFilter.Text("Filter", "Search by company", 64), ListFilter.Choice<ServiceKind>("Service", "Service", "Any service", s => s.ToString())];
        List = new ListView(Request, "clients", columns, filters, []) { Size = 10, Total = Rows.Count };
        Board = StyleguideBoard.Of(TempData.Peek(StyleguideBoard.Key) as string, Url.Page(null, "Move")!);
        Calendar = StyleguideCalendar.Of(Month ?? DateOnly.FromDateTime(Clock.Now), DateOnly.FromDateTime(Clock.Now), Url);
    }

    /// <summary>The board's samples stay where they were put, for this browser.</summary>
    public IActionResult OnPostMove(string? id, string? to, int? index)
    {
        TempData[StyleguideBoard.Key] = StyleguideBoard.Moved(TempData.Peek(StyleguideBoard.Key) as string, id, to, index);
        return RedirectToPage(pageName: null, pageHandler: null, routeValues: null, fragment: "boards");
    }

    public IActionResult OnPostToast()
    {
        Toast("This is what a toast looks like.");
        return RedirectToPage(pageName: null, pageHandler: null, routeValues: null, fragment: "states");
    }

    /// <summary>Of a picture in which 4 rem are 128 wide.</summary>
    public static string WidthOf(string rem) => (decimal.Parse(rem, CultureInfo.InvariantCulture) * 32).ToString(CultureInfo.InvariantCulture);

    public static BrandPalette Palette(string color) => BrandPalette.From(color);
}

/// <summary>One field of each kind.</summary>
public class StyleguideForm
{
    [Required, StringLength(40)]
    public string Text { get; set; } = "Harbour Lights";

    public string? Choice { get; set; }

    public string? Long { get; set; }

    public string Color { get; set; } = "#1f6f54";

    public DateTime? Day { get; set; } = new DateTime(2026, 11, 26);

    public int Number { get; set; } = 12;

    [Required]
    public string? Broken { get; set; }
}

public sealed record StyleguideRow(Guid Id, string Name, ServiceKind Service, Money Balance, DateTime Since);
