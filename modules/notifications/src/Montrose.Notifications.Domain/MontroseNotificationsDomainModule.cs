using Volo.Abp.Domain;
using Volo.Abp.Modularity;

namespace Montrose.Notifications;

[DependsOn(typeof(MontroseNotificationsContractsModule), typeof(AbpDddDomainModule))]
public class MontroseNotificationsDomainModule : AbpModule;
