namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <summary>The permissions and policies that are granted to the caller.</summary>
public class ApplicationAuthConfigurationDto
{
    public Dictionary<string, bool> GrantedPolicies { get; set; } = [];
}
