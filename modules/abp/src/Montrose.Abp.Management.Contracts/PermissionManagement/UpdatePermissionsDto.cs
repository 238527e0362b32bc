using System.ComponentModel.DataAnnotations;

namespace Volo.Abp.PermissionManagement;

/// <summary>Permissions to grant and revoke together; those not named stay.</summary>
public class UpdatePermissionsDto
{
    [Required]
    public UpdatePermissionDto[] Permissions { get; set; } = [];
}
