using Volo.Abp.EventBus.Abstractions;
using Volo.Abp.Modularity;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Domain;

/// <summary>What domain and contracts share: the transfer objects of entity events.</summary>
[DependsOn(typeof(AbpMultiTenancyAbstractionsModule), typeof(AbpEventBusAbstractionsModule))]
public class AbpDddDomainSharedModule : AbpModule
{
}
