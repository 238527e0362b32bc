namespace Volo.Abp.SettingManagement;

/// <summary>Names of the features of setting management.</summary>
public class SettingManagementFeatures
{
    public const string GroupName = "SettingManagement";

    public const string Enable = GroupName + ".Enable";

    public const string AllowChangingEmailSettings = GroupName + ".AllowChangingEmailSettings";
}
