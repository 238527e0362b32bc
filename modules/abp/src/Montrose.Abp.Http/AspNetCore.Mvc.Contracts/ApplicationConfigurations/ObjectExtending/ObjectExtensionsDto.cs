namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations.ObjectExtending;

/// <summary>Part of the description of properties that modules add to entities.</summary>
public class ObjectExtensionsDto
{
    public Dictionary<string, ModuleExtensionDto> Modules { get; set; } = [];

    public Dictionary<string, ExtensionEnumDto> Enums { get; set; } = [];
}

public class EntityExtensionDto
{
    public Dictionary<string, ExtensionPropertyDto> Properties { get; set; } = [];

    public Dictionary<string, object> Configuration { get; set; } = [];
}

public class ModuleExtensionDto
{
    public Dictionary<string, EntityExtensionDto> Entities { get; set; } = [];

    public Dictionary<string, object> Configuration { get; set; } = [];
}
