namespace Volo.Abp.PermissionManagement;

/// <summary>Column lengths of <c>AbpPermissions</c>.</summary>
public class PermissionDefinitionRecordConsts
{
    public static int MaxNameLength { get; set; } = 128;

    public static int MaxDisplayNameLength { get; set; } = 256;

    public static int MaxProvidersLength { get; set; } = 128;

    public static int MaxStateCheckersLength { get; set; } = 256;
}
