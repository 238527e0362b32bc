namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <summary>Settings that clients may see.</summary>
public class ApplicationSettingConfigurationDto
{
    public Dictionary<string, string> Values { get; set; } = [];
}
