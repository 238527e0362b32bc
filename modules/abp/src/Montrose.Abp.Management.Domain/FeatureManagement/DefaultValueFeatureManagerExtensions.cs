using Volo.Abp.Features;

namespace Volo.Abp.FeatureManagement;

/// <summary>Defaults of definitions.</summary>
public static class DefaultValueFeatureManagerExtensions
{
    public static Task<string?> GetOrNullDefaultAsync(this IFeatureManager featureManager, string name, bool fallback = true) =>
        featureManager.GetOrNullAsync(name, DefaultValueFeatureValueProvider.ProviderName, null, fallback);

    public static Task<List<FeatureNameValue>> GetAllDefaultAsync(this IFeatureManager featureManager, bool fallback = true) =>
        featureManager.GetAllAsync(DefaultValueFeatureValueProvider.ProviderName, null, fallback);

    public static Task<FeatureNameValueWithGrantedProvider> GetOrNullWithProviderAsync(
        this IFeatureManager featureManager, string name, bool fallback = true) =>
        featureManager.GetOrNullWithProviderAsync(name, DefaultValueFeatureValueProvider.ProviderName, null, fallback);

    public static Task<List<FeatureNameValueWithGrantedProvider>> GetAllWithProviderAsync(
        this IFeatureManager featureManager, bool fallback = true) =>
        featureManager.GetAllWithProviderAsync(DefaultValueFeatureValueProvider.ProviderName, null, fallback);
}
