namespace Volo.Abp.TenantManagement;

/// <summary>Names of the remote service.</summary>
public class TenantManagementRemoteServiceConsts
{
    public const string RemoteServiceName = "AbpTenantManagement";

    public const string ModuleName = "multi-tenancy";
}
