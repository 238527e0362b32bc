using Montrose.Notifications.Localization;
using Volo.Abp.Application;
using Volo.Abp.Localization;
using Volo.Abp.Modularity;
using Volo.Abp.VirtualFileSystem;

namespace Montrose.Notifications;

/// <summary>What notifications promise to pages and API clients. Other modules tell people something through the platform's INotifier.</summary>
[DependsOn(typeof(MontroseDomainSharedModule), typeof(AbpDddApplicationContractsModule))]
public class MontroseNotificationsContractsModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpVirtualFileSystemOptions>(o => o.FileSets.AddEmbedded<MontroseNotificationsContractsModule>("Montrose.Notifications"));
        Configure<AbpLocalizationOptions>(o => o.Resources.Add<NotificationsResource>("en").AddVirtualJson("/Localization/Notifications"));
    }
}
