namespace Volo.Abp.Settings;

/// <summary>The values of settings as they apply to the current user, tenant and configuration.</summary>
public interface ISettingProvider
{
    Task<string?> GetOrNullAsync(string name);

    Task<List<SettingValue>> GetAllAsync(string[] names);

    Task<List<SettingValue>> GetAllAsync();
}
