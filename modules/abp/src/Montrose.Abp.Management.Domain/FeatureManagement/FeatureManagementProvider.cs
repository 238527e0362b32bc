using Volo.Abp.Features;

namespace Volo.Abp.FeatureManagement;

/// <summary>A provider whose values are rows under its name.</summary>
public abstract class FeatureManagementProvider : IFeatureManagementProvider
{
    protected FeatureManagementProvider(IFeatureManagementStore store) => Store = store;

    public abstract string Name { get; }

    protected IFeatureManagementStore Store { get; }

    public virtual bool Compatible(string providerName) => string.Equals(providerName, Name, StringComparison.Ordinal);

    public virtual Task<IAsyncDisposable> HandleContextAsync(string providerName, string? providerKey) =>
        Task.FromResult<IAsyncDisposable>(NullAsyncDisposable.Instance);

    public virtual async Task<string?> GetOrNullAsync(FeatureDefinition feature, string? providerKey) =>
        await Store.GetOrNullAsync(feature.Name, Name, await NormalizeProviderKeyAsync(providerKey));

    public virtual async Task SetAsync(FeatureDefinition feature, string value, string? providerKey) =>
        await Store.SetAsync(feature.Name, value, Name, await NormalizeProviderKeyAsync(providerKey));

    public virtual async Task ClearAsync(FeatureDefinition feature, string? providerKey) =>
        await Store.DeleteAsync(feature.Name, Name, await NormalizeProviderKeyAsync(providerKey));

    /// <summary>The key that is meant where none is given.</summary>
    protected virtual Task<string?> NormalizeProviderKeyAsync(string? providerKey) => Task.FromResult(providerKey);
}
