using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Settings;

/// <summary>Derive from it to define a module's settings; it is found by being there.</summary>
public abstract class SettingDefinitionProvider : ISettingDefinitionProvider, ITransientDependency
{
    public abstract void Define(ISettingDefinitionContext context);
}
