using Volo.Abp.Application;
using Volo.Abp.Modularity;

namespace Volo.Abp.TenantManagement;

/// <summary>The services of tenant management.</summary>
[DependsOn(typeof(AbpTenantManagementDomainModule))]
[DependsOn(typeof(AbpTenantManagementApplicationContractsModule))]
[DependsOn(typeof(AbpDddApplicationModule))]
public class AbpTenantManagementApplicationModule : AbpModule;
