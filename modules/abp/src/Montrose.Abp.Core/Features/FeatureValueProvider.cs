using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Features;

/// <summary>One of the places that a feature's value may come from.</summary>
public abstract class FeatureValueProvider(IFeatureStore featureStore) : IFeatureValueProvider, ITransientDependency
{
    internal static readonly Task<string?> NoValue = Task.FromResult<string?>(null);

    public abstract string Name { get; }

    protected IFeatureStore FeatureStore { get; } = featureStore;

    public abstract Task<string?> GetOrNullAsync(FeatureDefinition feature);
}
