using Montrose.Notifications.Localization;
using Montrose.Web.Theme.Pages;

namespace Montrose.Notifications.Web.Pages;

/// <summary>Base of notifications' pages: speaks with their texts.</summary>
public abstract class NotificationsPageModel : MontrosePageModel
{
    protected NotificationsPageModel() => LocalizationResourceType = typeof(NotificationsResource);
}
