using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Montrose.Integration;
using Montrose.Notifications.EntityFrameworkCore;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace Montrose.Notifications.Telling;

/// <summary>Somebody wants a notification by mail, too.</summary>
[BackgroundJobName("montrose.notifications.mail")]
public class MailNotificationArgs : IMultiTenant
{
    public Guid? TenantId { get; set; }

    public Guid NotificationId { get; set; }
}

/// <summary>Mails a notification to the account's address of now, where the person still may see it.</summary>
public class MailNotificationJob(
    IDbContextProvider<INotificationsDbContext> contexts,
    IPeopleIntegrationService people,
    IOptions<NoticeKinds> kinds,
    NoticeText texts,
    IPortalMailer mailer,
    IPortalAddress portal,
    IUnitOfWorkManager units) : AsyncBackgroundJob<MailNotificationArgs>, ITransientDependency
{
    public override async Task ExecuteAsync(MailNotificationArgs args)
    {
        if (await ReadAsync(args.NotificationId) is not ({ } notification, { } kind, { } person)) return;
        var home = await portal.GetAsync();
        await mailer.SendAsync(person.Email, NotificationMailTemplate.Name, _ =>
        {
            var (title, text) = texts.Of(kind, notification.Values, dayPattern: null);
            return new PortalMail(title, new { Title = title, Text = text, Link = home + notification.Path, Settings = home + "/dashboard/settings/notifications" });
        });
    }

    private async Task<(Notification? Notification, NoticeKind? Kind, PersonAddress? Person)> ReadAsync(Guid id)
    {
        using var unit = units.Begin(requiresNew: true);
        var db = await contexts.GetDbContextAsync();
        var notification = await db.Notifications.FirstOrDefaultAsync(n => n.Id == id);
        var kind = notification is null ? null : kinds.Value.Find(notification.Kind);
        var person = kind is null ? null : await people.FindAsync(notification!.UserId);
        if (person is not null && kind!.Permission is { } permission && !await people.IsGrantedAsync(person.Id, permission)) person = null;
        await unit.CompleteAsync();
        return (notification, kind, person);
    }
}
