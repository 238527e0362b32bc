namespace Volo.Abp.ObjectExtending;

/// <summary>Names under which tenant management's entities are extended.</summary>
public class TenantManagementModuleExtensionConsts
{
    public const string ModuleName = "TenantManagement";

    public static class EntityNames
    {
        public const string Tenant = "Tenant";
    }
}
