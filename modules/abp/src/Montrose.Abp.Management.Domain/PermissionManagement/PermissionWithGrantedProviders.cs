namespace Volo.Abp.PermissionManagement;

/// <summary>Whether a permission is granted, and by whom.</summary>
public class PermissionWithGrantedProviders(string name, bool isGranted)
{
    public string Name { get; } = name;

    public bool IsGranted { get; set; } = isGranted;

    public List<PermissionValueProviderInfo> Providers { get; set; } = [];
}
