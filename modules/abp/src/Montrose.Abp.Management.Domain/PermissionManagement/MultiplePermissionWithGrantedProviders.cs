namespace Volo.Abp.PermissionManagement;

/// <summary>Several permissions, each with who grants it.</summary>
public class MultiplePermissionWithGrantedProviders
{
    public MultiplePermissionWithGrantedProviders()
    {
    }

    public MultiplePermissionWithGrantedProviders(string[] names) =>
        Result.AddRange(names.Select(name => new PermissionWithGrantedProviders(name, false)));

    public List<PermissionWithGrantedProviders> Result { get; } = [];
}
