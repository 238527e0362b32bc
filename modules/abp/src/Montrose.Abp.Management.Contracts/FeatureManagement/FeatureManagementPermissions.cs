namespace Volo.Abp.FeatureManagement;

/// <summary>Names of the permissions of feature management.</summary>
public class FeatureManagementPermissions
{
    public const string GroupName = "FeatureManagement";

    public const string ManageHostFeatures = GroupName + ".ManageHostFeatures";

    public static string[] GetAll() => [GroupName, ManageHostFeatures];
}
