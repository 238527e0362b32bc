namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations.ObjectExtending;

/// <summary>Part of the description of properties that modules add to entities.</summary>
public class ExtensionPropertyAttributeDto
{
    public string? TypeSimple { get; set; }

    public Dictionary<string, object> Config { get; set; } = [];
}
