using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Authorization;
using Volo.Abp.Features.Localization;
using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Validation;

namespace Volo.Abp.Features;

[DependsOn(
    typeof(AbpLocalizationModule),
    typeof(AbpMultiTenancyModule),
    typeof(AbpValidationModule),
    typeof(AbpAuthorizationAbstractionsModule))]
public class AbpFeaturesModule : AbpModule
{
    public override void PreConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.OnRegistered(FeatureInterceptorRegistrar.RegisterIfNeeded);

        var providers = new List<Type>();
        context.Services.OnRegistered(registered =>
        {
            if (typeof(IFeatureDefinitionProvider).IsAssignableFrom(registered.ImplementationType))
                providers.Add(registered.ImplementationType);
        });
        context.Services.Configure<AbpFeatureOptions>(options =>
        {
            foreach (var type in providers.Where(t => !options.DefinitionProviders.Contains(t)))
                options.DefinitionProviders.Add(type);
        });
    }

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpFeatureOptions>(options =>
        {
            options.ValueProviders.Add<DefaultValueFeatureValueProvider>();
            options.ValueProviders.Add<EditionFeatureValueProvider>();
            options.ValueProviders.Add<TenantFeatureValueProvider>();
        });
        Configure<AbpLocalizationOptions>(options => options.Resources
            .Add<AbpFeatureResource>("en")
            .AddVirtualJson("/Volo/Abp/Features/Localization"));
        Configure<AbpExceptionLocalizationOptions>(options => options.MapCodeNamespace("Volo.Feature", typeof(AbpFeatureResource)));
    }
}
