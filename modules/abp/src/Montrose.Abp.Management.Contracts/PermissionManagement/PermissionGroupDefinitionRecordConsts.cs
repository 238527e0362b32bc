namespace Volo.Abp.PermissionManagement;

/// <summary>Column lengths of <c>AbpPermissionGroups</c>.</summary>
public class PermissionGroupDefinitionRecordConsts
{
    public static int MaxNameLength { get; set; } = 128;

    public static int MaxDisplayNameLength { get; set; } = 256;
}
