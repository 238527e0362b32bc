using Volo.Abp.Features;

namespace Volo.Abp.FeatureManagement;

/// <summary>Reads and changes the features of one kind of key.</summary>
public interface IFeatureManagementProvider
{
    string Name { get; }

    /// <summary>Whether it answers for keys of that provider.</summary>
    bool Compatible(string providerName);

    /// <summary>Sets the context that the key stands for, such as its tenant, until disposed of.</summary>
    Task<IAsyncDisposable> HandleContextAsync(string providerName, string? providerKey);

    Task<string?> GetOrNullAsync(FeatureDefinition feature, string? providerKey);

    Task SetAsync(FeatureDefinition feature, string value, string? providerKey);

    Task ClearAsync(FeatureDefinition feature, string? providerKey);
}
