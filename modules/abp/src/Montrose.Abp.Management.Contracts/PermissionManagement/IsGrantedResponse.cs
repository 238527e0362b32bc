namespace Volo.Abp.PermissionManagement;

/// <summary>What a user holds of the permissions asked for.</summary>
public class IsGrantedResponse
{
    public Guid UserId { get; set; }

    public Dictionary<string, bool> Permissions { get; set; } = [];
}
