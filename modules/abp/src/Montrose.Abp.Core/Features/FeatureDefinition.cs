using Volo.Abp.Localization;
using Volo.Abp.Validation.StringValues;

namespace Volo.Abp.Features;

/// <summary>Something that a tenant has or has not, or has in a measure.</summary>
public class FeatureDefinition : ICanCreateChildFeature
{
    private readonly List<FeatureDefinition> _children = [];

    public FeatureDefinition(
        string name,
        string? defaultValue = null,
        ILocalizableString? displayName = null,
        ILocalizableString? description = null,
        IStringValueType? valueType = null,
        bool isVisibleToClients = true,
        bool isAvailableToHost = true)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name));
        DisplayName = displayName ?? new FixedLocalizableString(name);
        DefaultValue = defaultValue;
        Description = description;
        ValueType = valueType ?? new ToggleStringValueType();
        IsVisibleToClients = isVisibleToClients;
        IsAvailableToHost = isAvailableToHost;
    }

    public string Name { get; }

    public ILocalizableString DisplayName { get; set; }

    public ILocalizableString? Description { get; set; }

    public FeatureDefinition? Parent { get; private set; }

    public IReadOnlyList<FeatureDefinition> Children => _children;

    public string? DefaultValue { get; set; }

    public bool IsVisibleToClients { get; set; }

    public bool IsAvailableToHost { get; set; }

    /// <summary>Empty: all providers may hold a value.</summary>
    public List<string> AllowedProviders { get; } = [];

    public object? this[string name]
    {
        get => Properties.GetValueOrDefault(name);
        set => Properties[name] = value;
    }

    public Dictionary<string, object?> Properties { get; } = new(StringComparer.Ordinal);

    public IStringValueType? ValueType { get; set; }

    public virtual FeatureDefinition WithProperty(string key, object value)
    {
        Properties[key] = value;
        return this;
    }

    public virtual FeatureDefinition WithProviders(params string[] providers)
    {
        AllowedProviders.AddRange(providers.Where(p => !AllowedProviders.Contains(p, StringComparer.Ordinal)));
        return this;
    }

    public FeatureDefinition CreateChild(
        string name,
        string? defaultValue = null,
        ILocalizableString? displayName = null,
        ILocalizableString? description = null,
        IStringValueType? valueType = null,
        bool isVisibleToClients = true,
        bool isAvailableToHost = true)
    {
        var child = new FeatureDefinition(name, defaultValue, displayName, description, valueType, isVisibleToClients, isAvailableToHost) { Parent = this };
        _children.Add(child);
        return child;
    }

    public FeatureDefinition CreateChildFeature(
        string name,
        string? defaultValue = null,
        ILocalizableString? displayName = null,
        ILocalizableString? description = null,
        IStringValueType? valueType = null,
        bool isVisibleToClients = true,
        bool isAvailableToHost = true) =>
        CreateChild(name, defaultValue, displayName, description, valueType, isVisibleToClients, isAvailableToHost);

    public void RemoveChild(string name)
    {
        var child = _children.Find(c => c.Name == name)
            ?? throw new AbpException($"The feature {Name} has no child named {name}.");
        child.Parent = null;
        _children.Remove(child);
    }

    public override string ToString() => $"[FeatureDefinition: {Name}]";
}
