using Volo.Abp.Application;
using Volo.Abp.Authorization;
using Volo.Abp.Modularity;

namespace Volo.Abp.TenantManagement;

/// <summary>The services of tenant management as others see them.</summary>
[DependsOn(
    typeof(AbpDddApplicationContractsModule),
    typeof(AbpTenantManagementDomainSharedModule),
    typeof(AbpAuthorizationAbstractionsModule))]
public class AbpTenantManagementApplicationContractsModule : AbpModule;
