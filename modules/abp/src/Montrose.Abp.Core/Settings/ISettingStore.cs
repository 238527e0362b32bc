namespace Volo.Abp.Settings;

/// <summary>Where the values of settings are kept.</summary>
public interface ISettingStore
{
    Task<string?> GetOrNullAsync(string name, string? providerName, string? providerKey);

    Task<List<SettingValue>> GetAllAsync(string[] names, string? providerName, string? providerKey);
}
