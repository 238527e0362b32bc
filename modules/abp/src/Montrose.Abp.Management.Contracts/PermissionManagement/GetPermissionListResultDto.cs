namespace Volo.Abp.PermissionManagement;

/// <summary>All permissions that may be granted to a provider's key, in their groups.</summary>
public class GetPermissionListResultDto
{
    public string EntityDisplayName { get; set; } = "";

    public List<PermissionGroupDto> Groups { get; set; } = [];
}
