using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Features;

/// <summary>Derive from it to define a module's features; it is found by being there.</summary>
public abstract class FeatureDefinitionProvider : IFeatureDefinitionProvider, ITransientDependency
{
    public abstract void Define(IFeatureDefinitionContext context);
}
