using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Montrose.Integration;
using Montrose.Notices;
using Montrose.Notifications.EntityFrameworkCore;
using Montrose.Notifications.Telling;
using Montrose.Preferences;
using Montrose.Queries;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Settings;
using Volo.Abp.Users;

namespace Montrose.Notifications.Inbox;

/// <summary>Everybody's notifications are their own, so there is no permission to ask for.</summary>
[Authorize]
public class NotificationAppService(IDbContextProvider<INotificationsDbContext> contexts, VisibleKinds visible, NoticeText texts, UnreadCounts counts) : ApplicationService, INotificationAppService
{
    public async Task<PagedResultDto<NotificationDto>> GetListAsync(GetNotificationsInput input)
    {
        var kinds = await KindsAsync(input.Category);
        var mine = await MineAsync(kinds.Keys);
        if (input.OnlyUnread) mine = mine.Where(n => n.ReadAt == null);
        var page = await mine.OrderByDescending(n => n.CreationTime).ThenByDescending(n => n.Id).Skip(input.SkipCount).Take(input.MaxResultCount).ToListAsync();
        var total = PageTotal.Of(page.Count, input.SkipCount, input.MaxResultCount) ?? await mine.CountAsync();
        return new PagedResultDto<NotificationDto>(total, await ToDtosAsync(page, kinds));
    }

    public async Task<ListResultDto<NotificationDto>> GetLatestAsync()
    {
        var kinds = await KindsAsync(null);
        var newest = (await MineAsync(kinds.Keys)).OrderByDescending(n => n.CreationTime).ThenByDescending(n => n.Id).Take(NotificationConsts.Latest);
        return new ListResultDto<NotificationDto>(await ToDtosAsync(await newest.ToListAsync(), kinds));
    }

    public async Task<UnreadCountDto> GetUnreadCountAsync()
    {
        var me = CurrentUser.GetId();
        if (counts.Find(me) is { } known) return new UnreadCountDto { Count = known };
        var kinds = await KindsAsync(null);
        var unread = (await MineAsync(kinds.Keys)).Where(n => n.ReadAt == null).OrderBy(n => n.UserId).Take(NotificationConsts.MaxCounted);
        return new UnreadCountDto { Count = counts.Keep(me, await unread.CountAsync()) };
    }

    public async Task<NotificationDto> MarkReadAsync(Guid id)
    {
        var kinds = await KindsAsync(null);
        var notification = await (await MineAsync(kinds.Keys)).AsTracking().FirstOrDefaultAsync(n => n.Id == id) ?? throw new EntityNotFoundException(typeof(Notification), id);
        notification.Read(Clock.Now);
        await CurrentUnitOfWork!.SaveChangesAsync();
        ForgetCount();
        return (await ToDtosAsync([notification], kinds))[0];
    }

    public async Task MarkAllReadAsync(MarkAllReadInput input)
    {
        var kinds = await KindsAsync(input.Category);
        var (now, until) = (Clock.Now, input.Until is { } moment ? Clock.Normalize(moment) : Clock.Now);
        var unread = (await MineAsync(kinds.Keys)).Where(n => n.ReadAt == null && n.CreationTime <= until);
        await unread.ExecuteUpdateAsync(set => set.SetProperty(n => n.ReadAt, now));
        ForgetCount();
    }

    private void ForgetCount()
    {
        var me = CurrentUser.GetId();
        CurrentUnitOfWork!.OnCompleted(() =>
        {
            counts.Forget(me);
            return Task.CompletedTask;
        });
    }

    private async Task<Dictionary<string, NoticeKind>> KindsAsync(NoticeCategory? category) =>
        (await visible.GetAsync()).Where(k => category is null || k.Category == category).ToDictionary(k => k.Name, StringComparer.Ordinal);

    private async Task<IQueryable<Notification>> MineAsync(IReadOnlyCollection<string> kinds)
    {
        var me = CurrentUser.GetId();
        var names = kinds.ToArray();
        return (await contexts.GetDbContextAsync()).Notifications.AsNoTracking().Where(n => n.UserId == me && n.IsShown && names.Contains(n.Kind));
    }

    private async Task<List<NotificationDto>> ToDtosAsync(List<Notification> notifications, Dictionary<string, NoticeKind> kinds)
    {
        var days = DateFormats.PatternOf(await SettingProvider.GetOrNullAsync(PreferenceSettings.DateFormat));
        return notifications.ConvertAll(n => ToDto(n, texts.Of(kinds[n.Kind], n.Values, days)));
    }

    private static NotificationDto ToDto(Notification n, (string Title, string Text) said) =>
         new() { Id = n.Id, Kind = n.Kind, Category = n.Category, Title = said.Title, Text = said.Text, Path = n.Path, CreationTime = n.CreationTime, ReadAt = n.ReadAt };
}
