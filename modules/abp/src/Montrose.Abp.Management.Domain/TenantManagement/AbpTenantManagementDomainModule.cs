using Volo.Abp.Caching;
using Volo.Abp.Data;
using Volo.Abp.Domain;
using Volo.Abp.Domain.Entities.Events.Distributed;
using Volo.Abp.Modularity;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.TenantManagement;

/// <summary>Tenants, kept in the database and answered from memory.</summary>
[DependsOn(typeof(AbpMultiTenancyModule))]
[DependsOn(typeof(AbpTenantManagementDomainSharedModule))]
[DependsOn(typeof(AbpDataModule))]
[DependsOn(typeof(AbpDddDomainModule))]
[DependsOn(typeof(AbpCachingModule))]
public class AbpTenantManagementDomainModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) =>
        Configure<AbpDistributedEntityEventOptions>(options => options.EtoMappings.Add<Tenant, TenantEto>());
}
