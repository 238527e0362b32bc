using Volo.Abp.EventBus;
using Volo.Abp.Modularity;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Users;

/// <summary>What other modules may know of a user.</summary>
[DependsOn(typeof(AbpMultiTenancyModule), typeof(AbpEventBusModule))]
public class AbpUsersAbstractionModule : AbpModule;
