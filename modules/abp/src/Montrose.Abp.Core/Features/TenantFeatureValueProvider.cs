using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Features;

/// <summary>Values of the current tenant; without a key, of the host.</summary>
public class TenantFeatureValueProvider(IFeatureStore featureStore, ICurrentTenant currentTenant) : FeatureValueProvider(featureStore)
{
    public const string ProviderName = "T";

    public override string Name => ProviderName;

    protected ICurrentTenant CurrentTenant { get; } = currentTenant;

    public override Task<string?> GetOrNullAsync(FeatureDefinition feature) =>
        FeatureStore.GetOrNullAsync(feature.Name, Name, CurrentTenant.Id?.ToString());
}
