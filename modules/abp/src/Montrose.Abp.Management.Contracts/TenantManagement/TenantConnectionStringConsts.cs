namespace Volo.Abp.TenantManagement;

/// <summary>Lengths of a tenant's connection strings.</summary>
public static class TenantConnectionStringConsts
{
    public static int MaxNameLength { get; set; } = 64;

    public static int MaxValueLength { get; set; } = 1024;
}
