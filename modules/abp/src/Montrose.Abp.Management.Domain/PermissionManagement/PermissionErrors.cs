namespace Volo.Abp.PermissionManagement;

/// <summary>Error codes of permission management.</summary>
internal static class PermissionErrors
{
    public const string UnknownProvider = "Volo.Abp.PermissionManagement:UnknownProvider";

    /// <summary>The definition forbids the grant: disabled, for the other side, or for other providers.</summary>
    public const string NotGrantable = "Volo.Abp.PermissionManagement:NotGrantable";
}
