using Volo.Abp.Account;
using Volo.Abp.Application;
using Volo.Abp.FeatureManagement;
using Volo.Abp.Identity;
using Volo.Abp.Modularity;
using Volo.Abp.PermissionManagement;
using Volo.Abp.SettingManagement;
using Volo.Abp.TenantManagement;

namespace Montrose;

/// <summary>What the platform's application services promise to pages, API clients and other modules.</summary>
[DependsOn(
    typeof(MontroseDomainSharedModule),
    typeof(AbpDddApplicationContractsModule),
    typeof(AbpAccountApplicationContractsModule),
    typeof(AbpIdentityApplicationContractsModule),
    typeof(AbpPermissionManagementApplicationContractsModule),
    typeof(AbpSettingManagementApplicationContractsModule),
    typeof(AbpFeatureManagementApplicationContractsModule),
    typeof(AbpTenantManagementApplicationContractsModule))]
public class MontroseApplicationContractsModule : AbpModule;
