namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <summary>Features that clients may see.</summary>
public class ApplicationFeatureConfigurationDto
{
    public Dictionary<string, string> Values { get; set; } = [];
}
