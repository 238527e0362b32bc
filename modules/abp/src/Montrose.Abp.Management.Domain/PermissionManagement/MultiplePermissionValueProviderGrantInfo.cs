namespace Volo.Abp.PermissionManagement;

/// <summary>A provider's answers for several permissions.</summary>
public class MultiplePermissionValueProviderGrantInfo
{
    public MultiplePermissionValueProviderGrantInfo()
    {
    }

    public MultiplePermissionValueProviderGrantInfo(string[] names)
    {
        foreach (var name in names)
            Result[name] = PermissionValueProviderGrantInfo.NonGranted;
    }

    public Dictionary<string, PermissionValueProviderGrantInfo> Result { get; } = [];
}
