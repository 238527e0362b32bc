namespace Volo.Abp.Settings;

public class SettingDefinitionContext(Dictionary<string, SettingDefinition> settings) : ISettingDefinitionContext
{
    protected Dictionary<string, SettingDefinition> Settings { get; } = settings;

    public virtual SettingDefinition? GetOrNull(string name) => Settings.GetValueOrDefault(name);

    public virtual IReadOnlyList<SettingDefinition> GetAll() => [.. Settings.Values];

    public virtual void Add(params SettingDefinition[] definitions)
    {
        foreach (var definition in definitions)
            Settings[definition.Name] = definition;
    }
}
