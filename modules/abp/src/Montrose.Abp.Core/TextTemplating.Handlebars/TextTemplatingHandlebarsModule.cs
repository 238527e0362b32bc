using Volo.Abp.Modularity;
using Volo.Abp.TextTemplating;

namespace Montrose.TextTemplating.Handlebars;

/// <summary>Handlebars as the default engine of text templates.</summary>
[DependsOn(typeof(AbpTextTemplatingCoreModule))]
public class TextTemplatingHandlebarsModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpTextTemplatingOptions>(options =>
        {
            options.DefaultRenderingEngine ??= HandlebarsTemplateRenderingEngine.EngineName;
            options.RenderingEngines[HandlebarsTemplateRenderingEngine.EngineName] = typeof(HandlebarsTemplateRenderingEngine);
        });
    }
}
