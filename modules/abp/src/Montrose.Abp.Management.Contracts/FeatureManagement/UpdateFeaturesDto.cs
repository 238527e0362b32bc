namespace Volo.Abp.FeatureManagement;

/// <summary>New values of features; those not named stay.</summary>
public class UpdateFeaturesDto
{
    public List<UpdateFeatureDto> Features { get; set; } = [];
}
