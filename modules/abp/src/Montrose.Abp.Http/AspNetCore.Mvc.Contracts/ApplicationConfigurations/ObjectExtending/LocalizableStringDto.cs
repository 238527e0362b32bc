namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations.ObjectExtending;

/// <summary>A text by name and resource.</summary>
public class LocalizableStringDto(string name, string? resource = null)
{
    public string Name { get; } = name;

    public string? Resource { get; set; } = resource;
}
