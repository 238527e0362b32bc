using Microsoft.AspNetCore.Mvc;

namespace Montrose.Notifications.Web.Components.LatestNotifications;

/// <summary>The newest notifications on an overview.</summary>
public class LatestNotificationsViewComponent(INotificationAppService notifications) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync() => View((await notifications.GetLatestAsync()).Items);
}
