using System.Collections.Concurrent;
using System.Collections.Immutable;
using Volo.Abp.Data;

namespace Volo.Abp.ObjectExtending;

/// <summary>Knows the extra properties that were defined for classes.</summary>
public class ObjectExtensionManager
{
    protected ObjectExtensionManager()
    {
    }

    public static ObjectExtensionManager Instance { get; protected set; } = new();

    public ConcurrentDictionary<object, object> Configuration { get; } = new();

    protected ConcurrentDictionary<Type, ObjectExtensionInfo> ObjectsExtensions { get; } = new();

    public virtual ObjectExtensionManager AddOrUpdate<TObject>(Action<ObjectExtensionInfo>? configureAction = null) =>
        AddOrUpdate(typeof(TObject), configureAction);

    public virtual ObjectExtensionManager AddOrUpdate(Type[] types, Action<ObjectExtensionInfo>? configureAction = null)
    {
        foreach (var type in types)
            AddOrUpdate(type, configureAction);
        return this;
    }

    public virtual ObjectExtensionManager AddOrUpdate(Type type, Action<ObjectExtensionInfo>? configureAction = null)
    {
        Check.AssignableTo<IHasExtraProperties>(type, nameof(type));
        configureAction?.Invoke(ObjectsExtensions.GetOrAdd(type, static t => new ObjectExtensionInfo(t)));
        return this;
    }

    public virtual ObjectExtensionInfo? GetOrNull<TObject>() => GetOrNull(typeof(TObject));

    public virtual ObjectExtensionInfo? GetOrNull(Type type) => ObjectsExtensions.GetOrDefault(type);

    public virtual ImmutableList<ObjectExtensionInfo> GetExtendedObjects() => [.. ObjectsExtensions.Values];
}

public static class ObjectExtensionManagerExtensions
{
    public static ObjectExtensionManager AddOrUpdateProperty<TProperty>(
        this ObjectExtensionManager objectExtensionManager,
        Type[] objectTypes,
        string propertyName,
        Action<ObjectExtensionPropertyInfo>? configureAction = null) =>
        objectExtensionManager.AddOrUpdateProperty(objectTypes, typeof(TProperty), propertyName, configureAction);

    public static ObjectExtensionManager AddOrUpdateProperty<TObject, TProperty>(
        this ObjectExtensionManager objectExtensionManager,
        string propertyName,
        Action<ObjectExtensionPropertyInfo>? configureAction = null)
        where TObject : IHasExtraProperties =>
        objectExtensionManager.AddOrUpdateProperty(typeof(TObject), typeof(TProperty), propertyName, configureAction);

    public static ObjectExtensionManager AddOrUpdateProperty(
        this ObjectExtensionManager objectExtensionManager,
        Type[] objectTypes,
        Type propertyType,
        string propertyName,
        Action<ObjectExtensionPropertyInfo>? configureAction = null)
    {
        foreach (var type in objectTypes)
            objectExtensionManager.AddOrUpdateProperty(type, propertyType, propertyName, configureAction);
        return objectExtensionManager;
    }

    public static ObjectExtensionManager AddOrUpdateProperty(
        this ObjectExtensionManager objectExtensionManager,
        Type objectType,
        Type propertyType,
        string propertyName,
        Action<ObjectExtensionPropertyInfo>? configureAction = null) =>
        objectExtensionManager.AddOrUpdate(objectType, extension => extension.AddOrUpdateProperty(propertyType, propertyName, configureAction));

    public static ObjectExtensionPropertyInfo? GetPropertyOrNull<TObject>(this ObjectExtensionManager objectExtensionManager, string propertyName) =>
        objectExtensionManager.GetPropertyOrNull(typeof(TObject), propertyName);

    public static ObjectExtensionPropertyInfo? GetPropertyOrNull(this ObjectExtensionManager objectExtensionManager, Type objectType, string propertyName) =>
        objectExtensionManager.GetOrNull(objectType)?.GetPropertyOrNull(propertyName);

    public static ImmutableList<ObjectExtensionPropertyInfo> GetProperties<TObject>(this ObjectExtensionManager objectExtensionManager) =>
        objectExtensionManager.GetProperties(typeof(TObject));

    public static ImmutableList<ObjectExtensionPropertyInfo> GetProperties(this ObjectExtensionManager objectExtensionManager, Type objectType) =>
        objectExtensionManager.GetOrNull(objectType)?.GetProperties() ?? [];
}
