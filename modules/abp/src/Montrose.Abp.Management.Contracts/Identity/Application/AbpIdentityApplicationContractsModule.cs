using Volo.Abp.Authorization;
using Volo.Abp.Modularity;
using Volo.Abp.PermissionManagement;
using Volo.Abp.Users;

namespace Volo.Abp.Identity;

/// <summary>Application services, DTOs and permissions of the identity module.</summary>
[DependsOn(
    typeof(AbpIdentityDomainSharedModule),
    typeof(AbpUsersAbstractionModule),
    typeof(AbpAuthorizationModule),
    typeof(AbpPermissionManagementApplicationContractsModule))]
public class AbpIdentityApplicationContractsModule : AbpModule;
