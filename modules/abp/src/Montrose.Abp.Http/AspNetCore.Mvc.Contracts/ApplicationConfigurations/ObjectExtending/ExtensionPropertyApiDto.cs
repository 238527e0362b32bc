namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations.ObjectExtending;

/// <summary>Part of the description of properties that modules add to entities.</summary>
public class ExtensionPropertyApiDto
{
    public ExtensionPropertyApiGetDto OnGet { get; set; } = null!;

    public ExtensionPropertyApiCreateDto OnCreate { get; set; } = null!;

    public ExtensionPropertyApiUpdateDto OnUpdate { get; set; } = null!;
}

public class ExtensionPropertyApiCreateDto
{
    public bool IsAvailable { get; set; }
}

public class ExtensionPropertyApiGetDto
{
    public bool IsAvailable { get; set; }
}

public class ExtensionPropertyApiUpdateDto
{
    public bool IsAvailable { get; set; }
}
