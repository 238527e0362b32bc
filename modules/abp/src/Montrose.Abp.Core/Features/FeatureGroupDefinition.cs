using Volo.Abp.Localization;
using Volo.Abp.Validation.StringValues;

namespace Volo.Abp.Features;

public class FeatureGroupDefinition : ICanCreateChildFeature
{
    private readonly List<FeatureDefinition> _features = [];

    protected internal FeatureGroupDefinition(string name, ILocalizableString? displayName = null)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name));
        DisplayName = displayName ?? new FixedLocalizableString(name);
    }

    public string Name { get; }

    public Dictionary<string, object?> Properties { get; } = new(StringComparer.Ordinal);

    public ILocalizableString DisplayName { get; set; }

    public IReadOnlyList<FeatureDefinition> Features => _features;

    public object? this[string name]
    {
        get => Properties.GetValueOrDefault(name);
        set => Properties[name] = value;
    }

    public virtual FeatureDefinition AddFeature(
        string name,
        string? defaultValue = null,
        ILocalizableString? displayName = null,
        ILocalizableString? description = null,
        IStringValueType? valueType = null,
        bool isVisibleToClients = true,
        bool isAvailableToHost = true)
    {
        var feature = new FeatureDefinition(name, defaultValue, displayName, description, valueType, isVisibleToClients, isAvailableToHost);
        _features.Add(feature);
        return feature;
    }

    public FeatureDefinition CreateChildFeature(
        string name,
        string? defaultValue = null,
        ILocalizableString? displayName = null,
        ILocalizableString? description = null,
        IStringValueType? valueType = null,
        bool isVisibleToClients = true,
        bool isAvailableToHost = true) =>
        AddFeature(name, defaultValue, displayName, description, valueType, isVisibleToClients, isAvailableToHost);

    public virtual List<FeatureDefinition> GetFeaturesWithChildren()
    {
        var all = new List<FeatureDefinition>();
        Collect(_features, all);
        return all;
    }

    public virtual FeatureGroupDefinition WithProperty(string key, object value)
    {
        Properties[key] = value;
        return this;
    }

    public override string ToString() => $"[FeatureGroupDefinition: {Name}]";

    private static void Collect(IEnumerable<FeatureDefinition> features, List<FeatureDefinition> all)
    {
        foreach (var feature in features)
        {
            all.Add(feature);
            Collect(feature.Children, all);
        }
    }
}
