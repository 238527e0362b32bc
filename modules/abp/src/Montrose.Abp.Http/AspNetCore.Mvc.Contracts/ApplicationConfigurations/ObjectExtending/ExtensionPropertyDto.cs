namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations.ObjectExtending;

/// <summary>Part of the description of properties that modules add to entities.</summary>
public class ExtensionPropertyDto
{
    public string? Type { get; set; }

    public string? TypeSimple { get; set; }

    public LocalizableStringDto DisplayName { get; set; } = null!;

    public ExtensionPropertyApiDto Api { get; set; } = null!;

    public ExtensionPropertyUiDto Ui { get; set; } = null!;

    public ExtensionPropertyPolicyDto Policy { get; set; } = null!;

    public List<ExtensionPropertyAttributeDto> Attributes { get; set; } = [];

    public Dictionary<string, object> Configuration { get; set; } = [];

    public object? DefaultValue { get; set; }
}
