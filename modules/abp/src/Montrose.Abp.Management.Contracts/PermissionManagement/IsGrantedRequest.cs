namespace Volo.Abp.PermissionManagement;

/// <summary>Asks for some permissions of one user.</summary>
public class IsGrantedRequest
{
    public Guid UserId { get; set; }

    public string[] PermissionNames { get; set; } = [];
}
