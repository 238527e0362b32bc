namespace Volo.Abp.TenantManagement;

/// <summary>Names of the permissions of tenant management.</summary>
public static class TenantManagementPermissions
{
    public const string GroupName = "AbpTenantManagement";

    public static string[] GetAll() =>
    [
        GroupName,
        Tenants.Default,
        Tenants.Create,
        Tenants.Update,
        Tenants.Delete,
        Tenants.ManageFeatures,
        Tenants.ManageConnectionStrings,
    ];

    public static class Tenants
    {
        public const string Default = GroupName + ".Tenants";
        public const string Create = Default + ".Create";
        public const string Update = Default + ".Update";
        public const string Delete = Default + ".Delete";
        public const string ManageFeatures = Default + ".ManageFeatures";
        public const string ManageConnectionStrings = Default + ".ManageConnectionStrings";
    }
}
