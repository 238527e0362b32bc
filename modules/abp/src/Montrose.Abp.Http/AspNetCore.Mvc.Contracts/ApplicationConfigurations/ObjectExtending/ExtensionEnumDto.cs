namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations.ObjectExtending;

/// <summary>Part of the description of properties that modules add to entities.</summary>
public class ExtensionEnumDto
{
    public List<ExtensionEnumFieldDto> Fields { get; set; } = [];

    public string? LocalizationResource { get; set; }
}

public class ExtensionEnumFieldDto
{
    public string? Name { get; set; }

    public object? Value { get; set; }
}
