using Montrose.TextTemplating.Handlebars;
using Volo.Abp.Modularity;

namespace Volo.Abp.TextTemplating;

/// <summary>Text templates with the house's default engine.</summary>
[DependsOn(typeof(AbpTextTemplatingCoreModule), typeof(TextTemplatingHandlebarsModule))]
public class AbpTextTemplatingModule : AbpModule
{
}
