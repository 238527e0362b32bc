using Volo.Abp.Caching;
using Volo.Abp.Domain;
using Volo.Abp.Modularity;
using Volo.Abp.Settings;

namespace Volo.Abp.SettingManagement;

/// <summary>Setting values, kept in the database and answered from memory.</summary>
[DependsOn(
    typeof(AbpSettingsModule),
    typeof(AbpDddDomainModule),
    typeof(AbpSettingManagementDomainSharedModule),
    typeof(AbpCachingModule))]
public class AbpSettingManagementDomainModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) =>
        Configure<SettingManagementOptions>(options =>
        {
            // From the most general to the most particular.
            options.Providers.Add<DefaultValueSettingManagementProvider>();
            options.Providers.Add<ConfigurationSettingManagementProvider>();
            options.Providers.Add<GlobalSettingManagementProvider>();
            options.Providers.Add<TenantSettingManagementProvider>();
            options.Providers.Add<UserSettingManagementProvider>();
        });
}
