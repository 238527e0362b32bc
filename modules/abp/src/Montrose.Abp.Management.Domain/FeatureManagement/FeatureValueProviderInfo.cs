namespace Volo.Abp.FeatureManagement;

/// <summary>The provider that a value comes from, and its key.</summary>
[Serializable]
public class FeatureValueProviderInfo(string name, string? key)
{
    public string Name { get; } = name;

    public string? Key { get; } = key;
}
