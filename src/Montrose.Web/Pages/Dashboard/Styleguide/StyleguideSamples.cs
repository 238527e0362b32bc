using Microsoft.AspNetCore.Mvc;
using Montrose.Clients;
using Montrose.Web.Theme.Boards;
using Montrose.Web.Theme.Calendars;
using Montrose.Web.Theme.TagHelpers;

namespace Montrose.Web.Pages.Dashboard.Styleguide;

/// <summary>The board of samples; where its cards are is kept as text, a card and its column each.</summary>
internal static class StyleguideBoard
{
    public const string Key = "StyleguideBoard";

    private static readonly (string Key, string Title)[] Columns = [("plan", "Planned"), ("work", "In work"), ("done", "Done")];

    private static readonly BoardCard[] Cards =
    [
        new("menu", "Print the new menu") { Text = "Copper Bay Bakery", Badge = "Urgent", BadgeTone = Tone.Danger },
        new("photos", "Choose photos") { Text = "Harbour Dental Group" },
        new("launch", "Launch with a name that is so long that it needs several lines on a card") { Badge = "Waiting", BadgeTone = Tone.Warning },
    ];

    public static Board Of(string? places, string moveUrl)
    {
        var placed = Read(places);
        return new Board("Samples", [.. Columns.Select(c => new BoardColumn(c.Key, c.Title, [.. placed.Where(p => p.Column == c.Key).Select(p => Array.Find(Cards, k => k.Id == p.Card)!)]))], moveUrl);
    }

    public static string Moved(string? places, string? card, string? column, int? index)
    {
        var placed = Read(places);
        if (Array.Exists(Cards, c => c.Id == card) && Array.Exists(Columns, c => c.Key == column))
        {
            placed.RemoveAll(p => p.Card == card);
            var before = placed.Where(p => p.Column == column).Skip(Math.Max(index ?? int.MaxValue, 0)).FirstOrDefault();
            placed.Insert(before.Card is null ? placed.Count : placed.IndexOf(before), (card!, column!));
        }
        return string.Join(';', placed.Select(p => $"{p.Card}:{p.Column}"));
    }

    private static List<(string Card, string Column)> Read(string? places)
    {
        var read = (places ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split(':')).Where(p => p.Length == 2).Select(p => (p[0], p[1]))
            .Where(p => Array.Exists(Cards, c => c.Id == p.Item1) && Array.Exists(Columns, c => c.Key == p.Item2)).DistinctBy(p => p.Item1, StringComparer.Ordinal).ToList();
        return [.. read, .. Cards.Where(c => !read.Exists(p => p.Item1 == c.Id)).Select(c => (c.Id, Columns[0].Key))];
    }
}

/// <summary>A month of samples.</summary>
internal static class StyleguideCalendar
{
    public static MonthCalendar Of(DateOnly month, DateOnly today, IUrlHelper url)
    {
        var first = new DateOnly(month.Year, month.Month, 1);
        return new MonthCalendar("Samples", first, today,
        [
            new(first.AddDays(2), "Post about sourdough", "#calendars") { Time = "09:30", Service = ServiceKind.Marketing },
            new(first.AddDays(2), "Review of the new start page", "#calendars") { Time = "14:00", Service = ServiceKind.Website },
            new(first.AddDays(11), "Lesson 3 is published", "#calendars") { Time = "08:00", Service = ServiceKind.Courses },
            new(first.AddDays(20), "Something whose name is much longer than a day is wide", "#calendars"),
        ], m => url.Page(null, null, new { month = m.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) }, null, null, "calendars")!);
    }
}
