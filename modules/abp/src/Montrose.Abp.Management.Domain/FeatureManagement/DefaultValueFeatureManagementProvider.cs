using Volo.Abp.DependencyInjection;
using Volo.Abp.Features;

namespace Volo.Abp.FeatureManagement;

/// <summary>The default of the definition.</summary>
public class DefaultValueFeatureManagementProvider : IFeatureManagementProvider, ISingletonDependency
{
    public string Name => DefaultValueFeatureValueProvider.ProviderName;

    public bool Compatible(string providerName) => string.Equals(providerName, Name, StringComparison.Ordinal);

    public Task<IAsyncDisposable> HandleContextAsync(string providerName, string? providerKey) =>
        Task.FromResult<IAsyncDisposable>(NullAsyncDisposable.Instance);

    public virtual Task<string?> GetOrNullAsync(FeatureDefinition feature, string? providerKey) =>
        Task.FromResult(feature.DefaultValue);

    public virtual Task SetAsync(FeatureDefinition feature, string value, string? providerKey) =>
        throw new AbpException($"The default of the feature '{feature.Name}' stands in its definition and can't be set.");

    public virtual Task ClearAsync(FeatureDefinition feature, string? providerKey) =>
        throw new AbpException($"The default of the feature '{feature.Name}' stands in its definition and can't be cleared.");
}
