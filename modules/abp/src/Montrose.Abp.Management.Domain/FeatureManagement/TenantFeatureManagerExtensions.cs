using Volo.Abp.Features;

namespace Volo.Abp.FeatureManagement;

/// <summary>Features of a tenant.</summary>
public static class TenantFeatureManagerExtensions
{
    public static Task<string?> GetOrNullForTenantAsync(
        this IFeatureManager featureManager, string name, Guid tenantId, bool fallback = true) =>
        featureManager.GetOrNullAsync(name, TenantFeatureValueProvider.ProviderName, tenantId.ToString(), fallback);

    public static Task<List<FeatureNameValue>> GetAllForTenantAsync(
        this IFeatureManager featureManager, Guid tenantId, bool fallback = true) =>
        featureManager.GetAllAsync(TenantFeatureValueProvider.ProviderName, tenantId.ToString(), fallback);

    public static Task<FeatureNameValueWithGrantedProvider> GetOrNullWithProviderForTenantAsync(
        this IFeatureManager featureManager, string name, Guid tenantId, bool fallback = true) =>
        featureManager.GetOrNullWithProviderAsync(name, TenantFeatureValueProvider.ProviderName, tenantId.ToString(), fallback);

    public static Task<List<FeatureNameValueWithGrantedProvider>> GetAllWithProviderForTenantAsync(
        this IFeatureManager featureManager, Guid tenantId, bool fallback = true) =>
        featureManager.GetAllWithProviderAsync(TenantFeatureValueProvider.ProviderName, tenantId.ToString(), fallback);

    public static Task SetForTenantAsync(
        this IFeatureManager featureManager, Guid tenantId, string name, string? value, bool forceToSet = false) =>
        featureManager.SetAsync(name, value, TenantFeatureValueProvider.ProviderName, tenantId.ToString(), forceToSet);
}
