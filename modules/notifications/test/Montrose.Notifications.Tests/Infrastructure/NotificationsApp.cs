using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Montrose.Integration;
using Montrose.Localization;
using Montrose.Notices;
using Montrose.TestBase;
using Volo.Abp.Users;

namespace Montrose.Notifications.Tests.Infrastructure;

/// <summary>The product with a few kinds of notices of its own, as a module would add them.</summary>
public sealed class NotificationsApp : MontroseApp
{
    public static readonly NoticeKind News = new("Test.News", NoticeCategory.Services, typeof(MontroseResource)) { TitleKey = "{0}", TextKey = "{0} {1} {2} {3}" };

    /// <summary>Only who may invite to a team sees it.</summary>
    public static readonly NoticeKind ForInviters = News with { Name = "Test.ForInviters", Permission = Permissions.MontrosePermissions.Team.Invite };

    public static readonly NoticeKind Alarm = News with { Name = "Test.Alarm", Category = NoticeCategory.System, IsCritical = true };

    /// <summary>Its module mails it itself.</summary>
    public static readonly NoticeKind Told = News with { Name = "Test.Told", HasOwnMail = true };

    protected override void ConfigureServices(IServiceCollection services) => services.Configure<NoticeKinds>(k => k.Add(News, ForInviters, Alarm, Told));

    /// <summary>A second after the last, in a unit of work of its own.</summary>
    public Task TellAsync(Guid? tenantId, Func<INotifier, Task> tell) => Given.InAsync(tenantId, async s =>
    {
        Clock.Advance(TimeSpan.FromSeconds(1));
        await tell(s.GetRequiredService<INotifier>());
        return true;
    });

    public Task<IReadOnlyList<NotificationDto>> InboxOf(Person person, GetNotificationsInput? input = null) =>
        AsAsync<INotificationAppService, IReadOnlyList<NotificationDto>>(person, async s => (await s.GetListAsync(input ?? new GetNotificationsInput())).Items);

    public Task<int> UnreadOf(Person person) => AsAsync<INotificationAppService, int>(person, async s => (await s.GetUnreadCountAsync()).Count);

    public static Notice ANotice(NoticeKind kind, string? key = null, string title = "Hello") => new(kind, key ?? Guid.NewGuid().ToString(), "/dashboard/somewhere", NoticeValue.Of(title));
}
