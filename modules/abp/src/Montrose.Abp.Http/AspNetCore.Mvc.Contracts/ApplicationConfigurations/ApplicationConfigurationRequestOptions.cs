namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <summary>How much of the configuration is wanted.</summary>
public class ApplicationConfigurationRequestOptions
{
    public bool IncludeLocalizationResources { get; set; }
}
