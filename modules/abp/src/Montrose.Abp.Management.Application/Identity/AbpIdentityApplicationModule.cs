using Volo.Abp.Modularity;
using Volo.Abp.PermissionManagement;

namespace Volo.Abp.Identity;

/// <summary>Application services of the identity module.</summary>
[DependsOn(
    typeof(AbpIdentityDomainModule),
    typeof(AbpIdentityApplicationContractsModule),
    typeof(AbpPermissionManagementApplicationModule))]
public class AbpIdentityApplicationModule : AbpModule;
