namespace Volo.Abp.FeatureManagement;

/// <summary>The provider that a feature's value comes from.</summary>
public class FeatureProviderDto
{
    public string Name { get; set; } = "";

    public string? Key { get; set; }
}
