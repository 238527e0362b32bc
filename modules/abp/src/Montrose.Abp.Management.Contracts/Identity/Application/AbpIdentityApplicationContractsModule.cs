using Volo.Abp.Authorization;
using Volo.Abp.Modularity;
using Volo.Abp.ObjectExtending;
using Volo.Abp.ObjectExtending.Modularity;
using Volo.Abp.PermissionManagement;
using Volo.Abp.Threading;
using Volo.Abp.Users;

namespace Volo.Abp.Identity;

/// <summary>Application services, DTOs and permissions of the identity module.</summary>
[DependsOn(
    typeof(AbpIdentityDomainSharedModule),
    typeof(AbpUsersAbstractionModule),
    typeof(AbpAuthorizationModule),
    typeof(AbpPermissionManagementApplicationContractsModule))]
public class AbpIdentityApplicationContractsModule : AbpModule
{
    private static readonly OneTimeRunner OneTimeRunner = new();

    public override void PostConfigureServices(ServiceConfigurationContext context) => OneTimeRunner.Run(() =>
    {
        ModuleExtensionConfigurationHelper.ApplyEntityConfigurationToApi(
            IdentityModuleExtensionConsts.ModuleName,
            IdentityModuleExtensionConsts.EntityNames.Role,
            getApiTypes: [typeof(IdentityRoleDto)],
            createApiTypes: [typeof(IdentityRoleCreateDto)],
            updateApiTypes: [typeof(IdentityRoleUpdateDto)]);
        ModuleExtensionConfigurationHelper.ApplyEntityConfigurationToApi(
            IdentityModuleExtensionConsts.ModuleName,
            IdentityModuleExtensionConsts.EntityNames.User,
            getApiTypes: [typeof(IdentityUserDto)],
            createApiTypes: [typeof(IdentityUserCreateDto)],
            updateApiTypes: [typeof(IdentityUserUpdateDto)]);
    });
}
