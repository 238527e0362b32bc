using Microsoft.Extensions.DependencyInjection;
using Montrose.Notifications.EntityFrameworkCore;
using Montrose.Notifications.Telling;
using Volo.Abp;
using Volo.Abp.Application;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Modularity;
using Volo.Abp.SettingManagement;
using Volo.Abp.TextTemplating;
using Volo.Abp.VirtualFileSystem;

namespace Montrose.Notifications;

/// <summary>Notifications' use cases, and their tables.</summary>
[DependsOn(
    typeof(MontroseNotificationsDomainModule),
    typeof(MontroseApplicationContractsModule),
    typeof(AbpDddApplicationModule),
    typeof(AbpBackgroundJobsAbstractionsModule),
    typeof(AbpBackgroundWorkersModule),
    typeof(AbpSettingManagementDomainModule),
    typeof(AbpTextTemplatingCoreModule),
    typeof(AbpEntityFrameworkCoreModule))]
public class MontroseNotificationsApplicationModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpVirtualFileSystemOptions>(o => o.FileSets.AddEmbedded<MontroseNotificationsApplicationModule>("Montrose.Notifications"));
        context.Services.AddAbpDbContext<NotificationsDbContext>();
    }

    public override async Task OnApplicationInitializationAsync(ApplicationInitializationContext context) =>
        await context.AddBackgroundWorkerAsync<OldNotificationsWorker>();
}
