namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <summary>Features of the whole application that are switched on.</summary>
public class ApplicationGlobalFeatureConfigurationDto
{
    public HashSet<string> EnabledFeatures { get; set; } = [];
}
