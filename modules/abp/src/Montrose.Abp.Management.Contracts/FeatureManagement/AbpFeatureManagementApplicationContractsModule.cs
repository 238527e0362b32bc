using Volo.Abp.Application;
using Volo.Abp.Authorization;
using Volo.Abp.Json;
using Volo.Abp.Modularity;

namespace Volo.Abp.FeatureManagement;

/// <summary>The services of feature management as others see them.</summary>
[DependsOn(
    typeof(AbpFeatureManagementDomainSharedModule),
    typeof(AbpDddApplicationContractsModule),
    typeof(AbpAuthorizationAbstractionsModule),
    typeof(AbpJsonModule))]
public class AbpFeatureManagementApplicationContractsModule : AbpModule;
