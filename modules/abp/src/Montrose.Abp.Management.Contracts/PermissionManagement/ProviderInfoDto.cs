namespace Volo.Abp.PermissionManagement;

/// <summary>A provider and its key, such as R and the role's name.</summary>
public class ProviderInfoDto
{
    public string ProviderName { get; set; } = "";

    public string? ProviderKey { get; set; }
}
