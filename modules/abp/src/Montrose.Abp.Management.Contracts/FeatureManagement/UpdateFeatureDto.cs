namespace Volo.Abp.FeatureManagement;

/// <summary>A new value of a feature.</summary>
public class UpdateFeatureDto
{
    public string Name { get; set; } = "";

    public string? Value { get; set; }
}
