namespace Volo.Abp.Settings;

public interface ISettingDefinitionManager
{
    /// <exception cref="AbpException">There is no such setting.</exception>
    Task<SettingDefinition> GetAsync(string name);

    Task<IReadOnlyList<SettingDefinition>> GetAllAsync();

    Task<SettingDefinition?> GetOrNullAsync(string name);
}
