namespace Volo.Abp.PermissionManagement;

/// <summary>Column lengths of <c>AbpPermissionGrants</c>.</summary>
public static class PermissionGrantConsts
{
    public static int MaxProviderNameLength { get; set; } = 64;

    public static int MaxProviderKeyLength { get; set; } = 64;
}
