using Volo.Abp.Application;
using Volo.Abp.Authorization;
using Volo.Abp.Modularity;
using Volo.Abp.ObjectExtending;
using Volo.Abp.ObjectExtending.Modularity;
using Volo.Abp.Threading;

namespace Volo.Abp.TenantManagement;

/// <summary>The services of tenant management as others see them.</summary>
[DependsOn(
    typeof(AbpDddApplicationContractsModule),
    typeof(AbpTenantManagementDomainSharedModule),
    typeof(AbpAuthorizationAbstractionsModule))]
public class AbpTenantManagementApplicationContractsModule : AbpModule
{
    private static readonly OneTimeRunner Once = new();

    public override void PostConfigureServices(ServiceConfigurationContext context) =>
        Once.Run(() => ModuleExtensionConfigurationHelper.ApplyEntityConfigurationToApi(
            TenantManagementModuleExtensionConsts.ModuleName,
            TenantManagementModuleExtensionConsts.EntityNames.Tenant,
            getApiTypes: [typeof(TenantDto)],
            createApiTypes: [typeof(TenantCreateDto)],
            updateApiTypes: [typeof(TenantUpdateDto)]));
}
