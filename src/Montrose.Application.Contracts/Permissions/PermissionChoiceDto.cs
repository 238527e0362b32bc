namespace Montrose.Permissions;

/// <summary>A permission that the asking person may put into a role or an API key.</summary>
public class PermissionChoiceDto
{
    public string Name { get; set; } = "";

    /// <summary>In the reader's language.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>The permission that this one needs too; null for one that stands alone.</summary>
    public string? ParentName { get; set; }

    public string GroupName { get; set; } = "";

    /// <summary>In the reader's language.</summary>
    public string GroupDisplayName { get; set; } = "";
}
