using Volo.Abp.Localization;
using Volo.Abp.Modularity;
using Volo.Abp.Validation.Localization;

namespace Volo.Abp.Validation;

[DependsOn(typeof(AbpValidationAbstractionsModule), typeof(AbpLocalizationModule))]
public class AbpValidationModule : AbpModule
{
    public override void PreConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.OnRegistered(ValidationInterceptorRegistrar.RegisterIfNeeded);

        var contributors = new List<Type>();
        context.Services.OnRegistered(registered =>
        {
            if (typeof(IObjectValidationContributor).IsAssignableFrom(registered.ImplementationType))
                contributors.Add(registered.ImplementationType);
        });
        context.Services.Configure<AbpValidationOptions>(options => options.ObjectValidationContributors.AddIfNotContains(contributors));
    }

    public override void ConfigureServices(ServiceConfigurationContext context) =>
        Configure<AbpLocalizationOptions>(options => options.Resources
            .Add<AbpValidationResource>("en")
            .AddVirtualJson("/Volo/Abp/Validation/Localization"));
}
