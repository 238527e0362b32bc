using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Volo.Abp.ObjectExtending;

/// <summary>The extra properties of one class.</summary>
public class ObjectExtensionInfo
{
    public ObjectExtensionInfo(Type type)
    {
        Type = Check.NotNull(type, nameof(type));
    }

    public Type Type { get; }

    public ConcurrentDictionary<object, object> Configuration { get; } = new();

    public List<Action<ObjectExtensionValidationContext>> Validators { get; } = [];

    protected ConcurrentDictionary<string, ObjectExtensionPropertyInfo> Properties { get; } = new(StringComparer.Ordinal);

    public virtual bool HasProperty(string propertyName) => Properties.ContainsKey(propertyName);

    public virtual ObjectExtensionInfo AddOrUpdateProperty<TProperty>(string propertyName, Action<ObjectExtensionPropertyInfo>? configureAction = null) =>
        AddOrUpdateProperty(typeof(TProperty), propertyName, configureAction);

    public virtual ObjectExtensionInfo AddOrUpdateProperty(
        Type propertyType,
        string propertyName,
        Action<ObjectExtensionPropertyInfo>? configureAction = null)
    {
        configureAction?.Invoke(Add(propertyType, propertyName));
        Add(propertyType, propertyName);
        return this;
    }

    public virtual ImmutableList<ObjectExtensionPropertyInfo> GetProperties() => [.. Properties.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Value)];

    public virtual ObjectExtensionPropertyInfo? GetPropertyOrNull(string propertyName) => Properties.GetOrDefault(propertyName);

    private ObjectExtensionPropertyInfo Add(Type type, string name) =>
        Properties.GetOrAdd(name, _ => new ObjectExtensionPropertyInfo(this, type, name));
}
