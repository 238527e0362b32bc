using Volo.Abp.Caching;
using Volo.Abp.Features;
using Volo.Abp.Modularity;

namespace Volo.Abp.FeatureManagement;

/// <summary>Feature values, kept in the database and answered from memory.</summary>
[DependsOn(typeof(AbpFeatureManagementDomainSharedModule), typeof(AbpFeaturesModule), typeof(AbpCachingModule))]
public class AbpFeatureManagementDomainModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) =>
        Configure<FeatureManagementOptions>(options =>
        {
            // From the most general to the most particular.
            options.Providers.Add<DefaultValueFeatureManagementProvider>();
            options.Providers.Add<EditionFeatureManagementProvider>();
            options.Providers.Add<TenantFeatureManagementProvider>();
            options.ProviderPolicies[TenantFeatureValueProvider.ProviderName] = "AbpTenantManagement.Tenants.ManageFeatures";
        });
}
