namespace Volo.Abp.PermissionManagement;

/// <summary>A provider that grants a permission, and the key by which it does.</summary>
public class PermissionValueProviderInfo(string name, string key)
{
    public string Name { get; } = name;

    public string Key { get; } = key;
}
