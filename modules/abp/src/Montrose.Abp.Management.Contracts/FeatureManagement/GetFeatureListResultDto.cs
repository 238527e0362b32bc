namespace Volo.Abp.FeatureManagement;

/// <summary>Features in their groups.</summary>
public class GetFeatureListResultDto
{
    public List<FeatureGroupDto> Groups { get; set; } = [];
}
