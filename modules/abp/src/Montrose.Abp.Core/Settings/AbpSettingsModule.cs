using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Data;
using Volo.Abp.Localization;
using Volo.Abp.Modularity;
using Volo.Abp.Security;

namespace Volo.Abp.Settings;

[DependsOn(typeof(AbpLocalizationAbstractionsModule), typeof(AbpSecurityModule), typeof(AbpDataModule))]
public class AbpSettingsModule : AbpModule
{
    public override void PreConfigureServices(ServiceConfigurationContext context)
    {
        var providers = new List<Type>();
        context.Services.OnRegistered(registered =>
        {
            if (typeof(ISettingDefinitionProvider).IsAssignableFrom(registered.ImplementationType))
                providers.Add(registered.ImplementationType);
        });
        context.Services.Configure<AbpSettingOptions>(options =>
        {
            foreach (var type in providers.Where(t => !options.DefinitionProviders.Contains(t)))
                options.DefinitionProviders.Add(type);
        });
    }

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpSettingOptions>(options =>
        {
            options.ValueProviders.Add<DefaultValueSettingValueProvider>();
            options.ValueProviders.Add<ConfigurationSettingValueProvider>();
            options.ValueProviders.Add<GlobalSettingValueProvider>();
            options.ValueProviders.Add<UserSettingValueProvider>();
        });
    }
}
