namespace Volo.Abp.FeatureManagement;

/// <summary>Reads and changes features of any provider's key.</summary>
public interface IFeatureManager
{
    Task<string?> GetOrNullAsync(string name, string providerName, string? providerKey, bool fallback = true);

    Task<List<FeatureNameValue>> GetAllAsync(string providerName, string? providerKey, bool fallback = true);

    Task<FeatureNameValueWithGrantedProvider> GetOrNullWithProviderAsync(
        string name, string providerName, string? providerKey, bool fallback = true);

    Task<List<FeatureNameValueWithGrantedProvider>> GetAllWithProviderAsync(
        string providerName, string? providerKey, bool fallback = true);

    /// <summary>Sets the value; null, or what the more general providers say already, clears it.</summary>
    /// <exception cref="FeatureValueInvalidException">The value does not fit the feature's value type.</exception>
    Task SetAsync(string name, string? value, string providerName, string? providerKey, bool forceToSet = false);

    Task DeleteAsync(string providerName, string providerKey);
}
