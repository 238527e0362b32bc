namespace Volo.Abp.SettingManagement;

/// <summary>Names of the remote service.</summary>
public class SettingManagementRemoteServiceConsts
{
    public const string RemoteServiceName = "SettingManagement";

    public const string ModuleName = "settingManagement";
}
