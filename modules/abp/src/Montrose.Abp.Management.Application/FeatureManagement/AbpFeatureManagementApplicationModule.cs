using Volo.Abp.Application;
using Volo.Abp.Modularity;

namespace Volo.Abp.FeatureManagement;

/// <summary>The services of feature management.</summary>
[DependsOn(
    typeof(AbpFeatureManagementDomainModule),
    typeof(AbpFeatureManagementApplicationContractsModule),
    typeof(AbpDddApplicationModule))]
public class AbpFeatureManagementApplicationModule : AbpModule;
