using Volo.Abp.Localization;
using Volo.Abp.Modularity;
using Volo.Abp.TextTemplating.VirtualFiles;
using Volo.Abp.VirtualFileSystem;

namespace Volo.Abp.TextTemplating;

[DependsOn(typeof(AbpVirtualFileSystemModule), typeof(AbpLocalizationAbstractionsModule))]
public class AbpTextTemplatingCoreModule : AbpModule
{
    public override void PreConfigureServices(ServiceConfigurationContext context)
    {
        var providers = new List<Type>();
        var contributors = new List<Type>();
        context.Services.OnRegistered(registered =>
        {
            if (typeof(ITemplateDefinitionProvider).IsAssignableFrom(registered.ImplementationType))
                providers.Add(registered.ImplementationType);
            if (typeof(ITemplateContentContributor).IsAssignableFrom(registered.ImplementationType))
                contributors.Add(registered.ImplementationType);
        });
        context.Services.Configure<AbpTextTemplatingOptions>(options =>
        {
            foreach (var type in contributors.Where(t => !options.ContentContributors.Contains(t)))
                options.ContentContributors.Add(type);
            foreach (var type in providers.Where(t => !options.DefinitionProviders.Contains(t)))
                options.DefinitionProviders.Add(type);
        });
    }
}
