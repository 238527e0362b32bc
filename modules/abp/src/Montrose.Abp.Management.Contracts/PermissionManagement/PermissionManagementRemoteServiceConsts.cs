namespace Volo.Abp.PermissionManagement;

/// <summary>Names of the remote service.</summary>
public class PermissionManagementRemoteServiceConsts
{
    public const string RemoteServiceName = "AbpPermissionManagement";

    public const string ModuleName = "permissionManagement";
}
