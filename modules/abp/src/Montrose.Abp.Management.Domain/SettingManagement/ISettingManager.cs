using Volo.Abp.Settings;

namespace Volo.Abp.SettingManagement;

/// <summary>Reads and changes settings of any provider's key.</summary>
public interface ISettingManager
{
    Task<string?> GetOrNullAsync(string name, string providerName, string? providerKey, bool fallback = true);

    Task<List<SettingValue>> GetAllAsync(string providerName, string? providerKey, bool fallback = true);

    /// <summary>Sets the value; null, or what the more general providers say already, clears it.</summary>
    /// <param name="forceToSet">Keeps the value even where the more general providers say the same.</param>
    Task SetAsync(string name, string? value, string providerName, string? providerKey, bool forceToSet = false);

    Task DeleteAsync(string providerName, string providerKey);
}
