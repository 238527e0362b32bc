using Montrose.Notices;

namespace Montrose.Notifications.Web.Inbox;

/// <summary>The icon of each category of notices.</summary>
public static class CategoryIcons
{
    public static string Of(NoticeCategory category) => category switch
    {
        NoticeCategory.Payments => "credit-card",
        NoticeCategory.Services => "apps",
        _ => "settings",
    };
}
