using Microsoft.AspNetCore.Mvc;

namespace Montrose.Notifications.Web.Components.Bell;

/// <summary>The way to the notifications, with how many are unread.</summary>
public class BellViewComponent(INotificationAppService notifications) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync() => View((await notifications.GetUnreadCountAsync()).Count);
}
