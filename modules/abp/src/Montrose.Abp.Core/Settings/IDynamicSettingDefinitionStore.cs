namespace Volo.Abp.Settings;

/// <summary>Settings that other applications defined and that are known from a database.</summary>
public interface IDynamicSettingDefinitionStore
{
    Task<SettingDefinition> GetAsync(string name);

    Task<IReadOnlyList<SettingDefinition>> GetAllAsync();

    Task<SettingDefinition?> GetOrNullAsync(string name);
}
