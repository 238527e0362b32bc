namespace Volo.Abp.SettingManagement;

/// <summary>Names of the permissions of setting management.</summary>
public class SettingManagementPermissions
{
    public const string GroupName = "SettingManagement";

    public const string Emailing = GroupName + ".Emailing";

    public const string EmailingTest = Emailing + ".Test";

    public const string TimeZone = GroupName + ".TimeZone";

    public static string[] GetAll() => [GroupName, Emailing, EmailingTest, TimeZone];
}
