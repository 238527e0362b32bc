using Volo.Abp.DependencyInjection;
using Volo.Abp.Features;

namespace Volo.Abp.FeatureManagement;

/// <summary>What the feature value providers read.</summary>
[Dependency(ReplaceServices = true)]
public class FeatureStore(IFeatureManagementStore featureManagementStore) : IFeatureStore, ITransientDependency
{
    protected IFeatureManagementStore FeatureManagementStore { get; } = featureManagementStore;

    public virtual Task<string?> GetOrNullAsync(string name, string? providerName, string? providerKey) =>
        FeatureManagementStore.GetOrNullAsync(name, providerName, providerKey);
}
