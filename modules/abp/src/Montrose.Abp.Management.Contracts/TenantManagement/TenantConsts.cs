namespace Volo.Abp.TenantManagement;

/// <summary>Lengths of a tenant's properties.</summary>
public static class TenantConsts
{
    public static int MaxNameLength { get; set; } = 64;

    public static int MaxPasswordLength { get; set; } = 128;

    public static int MaxAdminEmailAddressLength { get; set; } = 256;
}
