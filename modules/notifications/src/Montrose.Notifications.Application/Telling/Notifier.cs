using Microsoft.EntityFrameworkCore;
using Montrose.Integration;
using Montrose.Notifications.EntityFrameworkCore;
using Montrose.Notifications.Inbox;
using Montrose.Notifications.Preferences;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Montrose.Notifications.Telling;

/// <summary>Writes a notification for each person who is told, and asks for the mails of those who want them.</summary>
public class Notifier(
    IDbContextProvider<INotificationsDbContext> contexts,
    IPeopleIntegrationService people,
    NoticeChoices choices,
    UnreadCounts counts,
    IBackgroundJobManager jobs,
    IUnitOfWorkManager units,
    IGuidGenerator ids,
    ICurrentTenant tenant,
    IClock clock) : INotifier, ITransientDependency
{
    public Task TellClientAsync(Guid clientId, Notice notice, string? mailedTo = null) =>
        InUnitAsync(async () => await TellAsync(await people.GetTeamAsync(clientId), notice, mailedTo));

    public Task TellAdminsAsync(Notice notice) => InUnitAsync(async () => await TellAsync(await people.GetAdminsAsync(), notice));

    public Task TellPersonAsync(Guid userId, Notice notice) =>
        InUnitAsync(async () => await TellAsync(await people.FindAsync(userId) is { } person ? [person] : [], notice));

    public Task<bool> WantsMailAsync(Guid userId, NoticeKind kind) => choices.ByMailAsync(userId, kind.Category);

    private async Task TellAsync(List<PersonAddress> told, Notice notice, string? mailedTo = null)
    {
        if (told.Count == 0) return;
        var db = await contexts.GetDbContextAsync();
        var (kind, key) = (notice.Kind.Name, notice.Key);
        var userIds = told.ConvertAll(p => p.Id);
        var before = await db.Notifications.Where(n => userIds.Contains(n.UserId) && n.Kind == kind && n.Key == key).Select(n => n.UserId).ToListAsync();
        var values = NoticeValues.Write(notice.Values);
        foreach (var person in told.ExceptBy(before, p => p.Id))
        {
            var isShown = notice.Kind.IsCritical || await choices.InPortalAsync(person.Id, notice.Kind.Category);
            var notification = new Notification(ids.Create(), tenant.Id, person.Id, kind, notice.Kind.Category, key, notice.Path, values, isShown, clock.Now);
            db.Notifications.Add(notification);
            if (await WantsMailAsync(person, notice.Kind, mailedTo))
                await jobs.EnqueueAsync(new MailNotificationArgs { TenantId = tenant.Id, NotificationId = notification.Id });
        }
        await db.SaveChangesAsync();
        units.Current!.OnCompleted(() =>
        {
            foreach (var userId in userIds) counts.Forget(userId);
            return Task.CompletedTask;
        });
    }

    private async Task<bool> WantsMailAsync(PersonAddress person, NoticeKind kind, string? mailedTo) =>
        !kind.HasOwnMail && !person.Email.Equals(mailedTo, StringComparison.OrdinalIgnoreCase) && (kind.IsCritical || await choices.ByMailAsync(person.Id, kind.Category));

    /// <summary>The caller's unit of work, where there is one.</summary>
    private async Task InUnitAsync(Func<Task> tell)
    {
        using var unit = units.Begin();
        await tell();
        await unit.CompleteAsync();
    }
}
