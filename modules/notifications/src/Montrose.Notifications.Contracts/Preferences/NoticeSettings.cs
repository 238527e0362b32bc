using Montrose.Notices;
using Montrose.Notifications.Localization;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace Montrose.Notifications.Preferences;

/// <summary>Names of the settings about how a person is told.</summary>
public static class NoticeSettings
{
    public static string InPortal(NoticeCategory category) => $"Montrose.Notifications.{category}.InPortal";

    public static string ByMail(NoticeCategory category) => $"Montrose.Notifications.{category}.ByMail";
}

public class NoticeSettingDefinitionProvider : SettingDefinitionProvider
{
    public override void Define(ISettingDefinitionContext context)
    {
        foreach (var category in Enum.GetValues<NoticeCategory>())
            context.Add(
                new SettingDefinition(NoticeSettings.InPortal(category), "true", L("Setting:InPortal")),
                // What is about payments goes to the client's address for bills anyway, and the system's own word is seldom urgent.
                new SettingDefinition(NoticeSettings.ByMail(category), category is NoticeCategory.Services ? "true" : "false", L("Setting:ByMail")));
    }

    private static LocalizableString L(string name) => LocalizableString.Create<NotificationsResource>(name);
}
