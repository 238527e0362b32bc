namespace Volo.Abp.PermissionManagement;

/// <summary>A group of permissions.</summary>
public class PermissionGroupDto
{
    public string Name { get; set; } = "";

    public string DisplayName { get; set; } = "";

    /// <summary>Key of the text behind <see cref="DisplayName"/>, for clients that localize themselves.</summary>
    public string? DisplayNameKey { get; set; }

    public string? DisplayNameResource { get; set; }

    public List<PermissionGrantInfoDto> Permissions { get; set; } = [];
}
