namespace Volo.Abp.PermissionManagement;

/// <summary>Grants or revokes one permission.</summary>
public class UpdatePermissionDto
{
    public string Name { get; set; } = "";

    public bool IsGranted { get; set; }
}
