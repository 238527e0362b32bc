namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations.ObjectExtending;

/// <summary>Part of the description of properties that modules add to entities.</summary>
public class ExtensionPropertyUiDto
{
    public ExtensionPropertyUiTableDto OnTable { get; set; } = null!;

    public ExtensionPropertyUiFormDto OnCreateForm { get; set; } = null!;

    public ExtensionPropertyUiFormDto OnEditForm { get; set; } = null!;

    public ExtensionPropertyUiLookupDto Lookup { get; set; } = null!;
}

public class ExtensionPropertyUiFormDto
{
    public bool IsVisible { get; set; }
}

public class ExtensionPropertyUiLookupDto
{
    public string? Url { get; set; }

    public string? ResultListPropertyName { get; set; }

    public string? DisplayPropertyName { get; set; }

    public string? ValuePropertyName { get; set; }

    public string? FilterParamName { get; set; }
}

public class ExtensionPropertyUiTableDto
{
    public bool IsVisible { get; set; }
}
