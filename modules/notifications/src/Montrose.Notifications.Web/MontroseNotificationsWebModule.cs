using Montrose.Notifications.Web.Components.Bell;
using Montrose.Notifications.Web.Components.LatestNotifications;
using Montrose.Notifications.Web.Menus;
using Montrose.Web.Theme;
using Montrose.Web.Theme.Navigation;
using Volo.Abp.Modularity;

namespace Montrose.Notifications.Web;

/// <summary>Notifications' pages, the bell, and what they add to overviews and settings.</summary>
[DependsOn(typeof(MontroseWebThemeModule), typeof(MontroseNotificationsContractsModule))]
public class MontroseNotificationsWebModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<PortalSettings>(NotificationSettingsPages.Add);
        Configure<TopbarParts>(o => o.Components.Add(typeof(BellViewComponent)));
        Configure<OverviewParts>(o => o.Everybodys.Add(typeof(LatestNotificationsViewComponent)));
    }
}
