using Montrose.Integration;
using Montrose.Notifications.Localization;
using Volo.Abp.TextTemplating;

namespace Montrose.Notifications.Telling;

/// <summary>The mail of a notification.</summary>
public class NotificationMailTemplate : TemplateDefinitionProvider
{
    public const string Name = "Montrose.Notifications.Notification";

    public override void Define(ITemplateDefinitionContext context) =>
        context.Add(new TemplateDefinition(Name, typeof(NotificationsResource), layout: IPortalMailer.Layout).WithVirtualFilePath("/Telling/Mails/Notification.hbs", isInlineLocalized: true));
}
