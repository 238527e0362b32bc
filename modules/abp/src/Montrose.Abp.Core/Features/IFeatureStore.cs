namespace Volo.Abp.Features;

/// <summary>Where the values of features are kept.</summary>
public interface IFeatureStore
{
    Task<string?> GetOrNullAsync(string name, string? providerName, string? providerKey);
}
