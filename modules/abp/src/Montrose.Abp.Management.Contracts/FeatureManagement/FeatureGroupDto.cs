namespace Volo.Abp.FeatureManagement;

/// <summary>A group of features.</summary>
public class FeatureGroupDto
{
    public string Name { get; set; } = "";

    public string DisplayName { get; set; } = "";

    public List<FeatureDto> Features { get; set; } = [];

    /// <summary>The name in a form that can be an HTML id.</summary>
    public string GetNormalizedGroupName() => Name.Replace('.', '_');
}
