namespace Volo.Abp.Settings;

/// <summary>The settings that the code defines.</summary>
public interface IStaticSettingDefinitionStore
{
    Task<SettingDefinition> GetAsync(string name);

    Task<IReadOnlyList<SettingDefinition>> GetAllAsync();

    Task<SettingDefinition?> GetOrNullAsync(string name);
}
