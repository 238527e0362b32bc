using Volo.Abp.Collections;

namespace Volo.Abp.FeatureManagement;

/// <summary>Which providers keep features, from the most general to the most particular, and who may change them.</summary>
public class FeatureManagementOptions
{
    public ITypeList<IFeatureManagementProvider> Providers { get; } = new TypeList<IFeatureManagementProvider>();

    /// <summary>Policy by provider name that a person needs to read and change that provider's features.</summary>
    public Dictionary<string, string> ProviderPolicies { get; } = [];
}
