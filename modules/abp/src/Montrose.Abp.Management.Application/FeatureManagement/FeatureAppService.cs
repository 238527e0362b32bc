using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using Volo.Abp.Features;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.FeatureManagement;

/// <summary>Reads and changes the features of the host, a tenant or an edition.</summary>
[Authorize]
public class FeatureAppService(
    IFeatureManager featureManager,
    IFeatureDefinitionManager featureDefinitionManager,
    IOptions<FeatureManagementOptions> options) : FeatureManagementAppServiceBase, IFeatureAppService
{
    protected FeatureManagementOptions Options { get; } = options.Value;

    protected IFeatureManager FeatureManager { get; } = featureManager;

    protected IFeatureDefinitionManager FeatureDefinitionManager { get; } = featureDefinitionManager;

    public virtual async Task<GetFeatureListResultDto> GetAsync(string providerName, string? providerKey)
    {
        await CheckProviderPolicy(providerName, providerKey);
        var result = new GetFeatureListResultDto();
        foreach (var group in await FeatureDefinitionManager.GetGroupsAsync())
        {
            var features = new List<FeatureDto>();
            foreach (var feature in group.GetFeaturesWithChildren())
            {
                if (IsOpen(feature, providerName, providerKey))
                    features.Add(await ToDtoAsync(feature, providerName, providerKey));
            }

            SetFeatureDepth(features, providerName, providerKey);
            if (features.Count > 0)
            {
                result.Groups.Add(new FeatureGroupDto
                {
                    Name = group.Name,
                    DisplayName = group.DisplayName?.Localize(StringLocalizerFactory).Value ?? group.Name,
                    Features = features,
                });
            }
        }

        return result;
    }

    public virtual async Task UpdateAsync(string providerName, string? providerKey, UpdateFeaturesDto input)
    {
        await CheckProviderPolicy(providerName, providerKey);
        foreach (var feature in input.Features)
            await FeatureManager.SetAsync(feature.Name, feature.Value, providerName, providerKey);
    }

    public virtual async Task DeleteAsync(string providerName, string? providerKey)
    {
        await CheckProviderPolicy(providerName, providerKey);
        await FeatureManager.DeleteAsync(providerName, providerKey!);
    }

    protected virtual void SetFeatureDepth(
        List<FeatureDto> features, string providerName, string? providerKey, FeatureDto? parentFeature = null, int depth = 0)
    {
        foreach (var feature in features.Where(f => string.Equals(f.ParentName, parentFeature?.Name, StringComparison.Ordinal)).ToList())
        {
            feature.Depth = depth;
            SetFeatureDepth(features, providerName, providerKey, feature, depth + 1);
        }
    }

    /// <summary>A tenant's features are the host's to change; the host's own need their own permission.</summary>
    protected virtual async Task CheckProviderPolicy(string providerName, string? providerKey)
    {
        var isOwnHost = string.Equals(providerName, TenantFeatureValueProvider.ProviderName, StringComparison.Ordinal)
            && string.IsNullOrEmpty(providerKey) && !CurrentTenant.IsAvailable;
        if (isOwnHost)
        {
            await AuthorizationService.CheckAsync(FeatureManagementPermissions.ManageHostFeatures);
            return;
        }

        if (!Options.ProviderPolicies.TryGetValue(providerName, out var policy) || string.IsNullOrEmpty(policy))
            throw new BusinessException("Volo.Abp.FeatureManagement:UnknownProvider").WithData("0", providerName);

        await AuthorizationService.CheckAsync(policy);
    }

    private bool IsOpen(FeatureDefinition feature, string providerName, string? providerKey)
    {
        var isAllowed = feature.AllowedProviders.Count == 0 || feature.AllowedProviders.Contains(providerName);
        var isForHost = string.IsNullOrEmpty(providerKey) && !CurrentTenant.IsAvailable;
        return isAllowed && (!isForHost || feature.IsAvailableToHost);
    }

    private async Task<FeatureDto> ToDtoAsync(FeatureDefinition feature, string providerName, string? providerKey)
    {
        var value = await FeatureManager.GetOrNullWithProviderAsync(feature.Name, providerName, providerKey);
        return new FeatureDto
        {
            Name = feature.Name,
            DisplayName = feature.DisplayName?.Localize(StringLocalizerFactory).Value ?? feature.Name,
            Description = feature.Description?.Localize(StringLocalizerFactory).Value,
            ValueType = feature.ValueType,
            ParentName = feature.Parent?.Name,
            Value = value.Value,
            Provider = value.Provider is null
                ? null
                : new FeatureProviderDto { Name = value.Provider.Name, Key = value.Provider.Key },
        };
    }
}
