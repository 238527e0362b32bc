using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Features;

[Dependency(TryRegister = true)]
public class NullDynamicFeatureDefinitionStore : IDynamicFeatureDefinitionStore, ISingletonDependency
{
    public Task<FeatureDefinition?> GetOrNullAsync(string name) => Task.FromResult<FeatureDefinition?>(null);

    public Task<IReadOnlyList<FeatureDefinition>> GetFeaturesAsync() => Task.FromResult<IReadOnlyList<FeatureDefinition>>([]);

    public Task<IReadOnlyList<FeatureGroupDefinition>> GetGroupsAsync() => Task.FromResult<IReadOnlyList<FeatureGroupDefinition>>([]);
}
