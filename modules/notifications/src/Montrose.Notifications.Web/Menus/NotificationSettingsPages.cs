using Montrose.Notifications.Localization;
using Montrose.Web.Theme.Navigation;
using Volo.Abp.Localization;

namespace Montrose.Notifications.Web.Menus;

/// <summary>Notifications' page of settings.</summary>
internal static class NotificationSettingsPages
{
    public static void Add(PortalSettings settings) => settings.Entries.Add(
        new PortalSettingsEntry(L("Notifications"), L("Preferences.Lead"), "~/dashboard/settings/notifications", Icon: "bell")
        {
            Words = [L("Preferences.InPortal"), L("Preferences.ByMail"), L("Category.Payments"), L("Category.Services"), L("Category.System")],
            Order = 10,
        });

    private static LocalizableString L(string name) => LocalizableString.Create<NotificationsResource>(name);
}
