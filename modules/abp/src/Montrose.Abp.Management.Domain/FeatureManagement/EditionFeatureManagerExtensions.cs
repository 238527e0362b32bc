using Volo.Abp.Features;

namespace Volo.Abp.FeatureManagement;

/// <summary>Features of an edition.</summary>
public static class EditionFeatureManagerExtensions
{
    public static Task<string?> GetOrNullForEditionAsync(
        this IFeatureManager featureManager, string name, Guid editionId, bool fallback = true) =>
        featureManager.GetOrNullAsync(name, EditionFeatureValueProvider.ProviderName, editionId.ToString(), fallback);

    public static Task<List<FeatureNameValue>> GetAllForEditionAsync(
        this IFeatureManager featureManager, Guid editionId, bool fallback = true) =>
        featureManager.GetAllAsync(EditionFeatureValueProvider.ProviderName, editionId.ToString(), fallback);

    public static Task<FeatureNameValueWithGrantedProvider> GetOrNullWithProviderForEditionAsync(
        this IFeatureManager featureManager, string name, Guid editionId, bool fallback = true) =>
        featureManager.GetOrNullWithProviderAsync(name, EditionFeatureValueProvider.ProviderName, editionId.ToString(), fallback);

    public static Task<List<FeatureNameValueWithGrantedProvider>> GetAllWithProviderForEditionAsync(
        this IFeatureManager featureManager, Guid editionId, bool fallback = true) =>
        featureManager.GetAllWithProviderAsync(EditionFeatureValueProvider.ProviderName, editionId.ToString(), fallback);

    public static Task SetForEditionAsync(
        this IFeatureManager featureManager, Guid editionId, string name, string? value, bool forceToSet = false) =>
        featureManager.SetAsync(name, value, EditionFeatureValueProvider.ProviderName, editionId.ToString(), forceToSet);
}
