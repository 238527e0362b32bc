using Volo.Abp.Validation.StringValues;

namespace Volo.Abp.FeatureManagement;

/// <summary>A feature, its value and where the value comes from.</summary>
public class FeatureDto
{
    public string Name { get; set; } = "";

    public string? DisplayName { get; set; }

    public string? Value { get; set; }

    public FeatureProviderDto? Provider { get; set; }

    public string? Description { get; set; }

    public IStringValueType? ValueType { get; set; }

    /// <summary>How deep it stands under its parents, for indentation.</summary>
    public int Depth { get; set; }

    public string? ParentName { get; set; }
}
