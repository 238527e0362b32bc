using Volo.Abp.Castle;
using Volo.Abp.Modularity;

namespace Volo.Abp.Autofac;

/// <summary>Property injection and interception; they come from the pass before the provider is built.</summary>
[DependsOn(typeof(AbpCastleCoreModule))]
public class AbpAutofacModule : AbpModule
{
}
