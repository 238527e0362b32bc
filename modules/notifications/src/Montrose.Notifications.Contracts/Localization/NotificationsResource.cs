using Volo.Abp.Localization;

namespace Montrose.Notifications.Localization;

/// <summary>Texts of the notification centre and its settings.</summary>
[LocalizationResourceName("Notifications")]
public class NotificationsResource;
