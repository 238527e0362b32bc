using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Web.Theme.Reading;

namespace Montrose.Notifications.Web.Pages.Dashboard.Notifications;

/// <summary>What the person was told, by day.</summary>
[Authorize]
public class IndexModel(INotificationAppService notifications, ReaderTimeZone zone, ReaderDateFormat format) : NotificationsPageModel
{
    [BindProperty(SupportsGet = true, Name = "")]
    public GetNotificationsInput Query { get; set; } = new();

    public IReadOnlyList<NotificationDay> Days { get; private set; } = [];

    public long Total { get; private set; }

    public bool IsFiltered => Query.OnlyUnread || Query.Category is not null;

    public bool IsAnyUnread => Days.Any(d => d.Notifications.Any(n => n.ReadAt is null));

    /// <summary>The newest that the page shows: what comes while somebody reads stays unread.</summary>
    public string Newest => Days.Count == 0 ? "" : Days[0].Notifications[0].CreationTime.ToString("O", CultureInfo.InvariantCulture);

    public Task OnGetAsync() => LoadAsync();

    /// <summary>Marks it as read and goes where it leads.</summary>
    public async Task<IActionResult> OnPostOpenAsync(Guid id) => LocalRedirect((await notifications.MarkReadAsync(id)).Path);

    public async Task<IActionResult> OnPostReadAllAsync(MarkAllReadInput input)
    {
        await notifications.MarkAllReadAsync(input);
        Toast(L["AllRead"].Value);
        return RedirectToPage(new { input.Category });
    }

    public override async Task LoadAsync()
    {
        var page = await notifications.GetListAsync(Query);
        Total = page.TotalCount;
        var (reader, pattern) = (await zone.GetAsync(), await format.GetAsync());
        var today = DayOf(Clock.Now, reader);
        Days = [.. page.Items.GroupBy(n => DayOf(n.CreationTime, reader)).Select(g => new NotificationDay(TitleOf(g.Key, today, pattern), [.. g]))];
    }

    public string? Current(bool isCurrent) => isCurrent ? "true" : null;

    private string TitleOf(DateOnly day, DateOnly today, string pattern) =>
        day == today ? L["Today"].Value
        : day == today.AddDays(-1) ? L["Yesterday"].Value
        : day.ToString(pattern, CultureInfo.CurrentCulture);

    private static DateOnly DayOf(DateTime moment, TimeZoneInfo zone) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(moment, DateTimeKind.Utc), zone));
}

/// <summary>A day's notifications, the newest first.</summary>
public sealed record NotificationDay(string Title, IReadOnlyList<NotificationDto> Notifications);
