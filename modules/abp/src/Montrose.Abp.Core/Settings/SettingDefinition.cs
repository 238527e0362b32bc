using Volo.Abp.Localization;

namespace Volo.Abp.Settings;

public class SettingDefinition(
    string name,
    string? defaultValue = null,
    ILocalizableString? displayName = null,
    ILocalizableString? description = null,
    bool isVisibleToClients = false,
    bool isInherited = true,
    bool isEncrypted = false)
{
    public string Name { get; } = Check.NotNullOrWhiteSpace(name, nameof(name));

    public ILocalizableString DisplayName { get; set; } = displayName ?? new FixedLocalizableString(name);

    public ILocalizableString? Description { get; set; } = description;

    public string? DefaultValue { get; set; } = defaultValue;

    /// <summary>Whether pages and API clients may see the value.</summary>
    public bool IsVisibleToClients { get; set; } = isVisibleToClients;

    /// <summary>Empty: all providers may hold a value.</summary>
    public List<string> Providers { get; } = [];

    /// <summary>Whether a management page falls back to the next provider where the asked one has no value.</summary>
    public bool IsInherited { get; set; } = isInherited;

    public Dictionary<string, object> Properties { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether values are stored encrypted.</summary>
    public bool IsEncrypted { get; set; } = isEncrypted;

    public virtual SettingDefinition WithProperty(string key, object value)
    {
        Properties[key] = value;
        return this;
    }

    public virtual SettingDefinition WithProviders(params string[] providers)
    {
        Providers.AddRange(providers.Where(p => !Providers.Contains(p, StringComparer.Ordinal)));
        return this;
    }
}
