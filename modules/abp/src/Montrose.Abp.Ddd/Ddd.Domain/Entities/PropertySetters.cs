using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;

namespace Volo.Abp.Domain.Entities;

/// <summary>Compiled setters of properties that an entity keeps to itself (<c>Id</c>, <c>TenantId</c>), one a type.</summary>
internal static class PropertySetters<TValue>
{
    private static readonly ConcurrentDictionary<Type, (Action<object, TValue>? Set, bool IsGenerationDisabled)> Ids = new();
    private static readonly ConcurrentDictionary<(Type Type, string Name), Action<object, TValue>?> Others = new();

    public static (Action<object, TValue>? Set, bool IsGenerationDisabled) ForId(Type type) =>
        Ids.GetOrAdd(type, static t => (
            Compile(t, "Id"),
            t.GetProperty("Id")?.IsDefined(typeof(DisableIdGenerationAttribute), inherit: true) == true));

    public static Action<object, TValue>? For(Type type, string name) =>
        Others.GetOrAdd((type, name), static key => Compile(key.Type, key.Name));

    private static Action<object, TValue>? Compile(Type type, string name)
    {
        var setter = FindSetter(type, name);
        if (setter is null)
            return null;
        var (entity, value) = (Expression.Parameter(typeof(object)), Expression.Parameter(typeof(TValue)));
        var call = Expression.Call(
            Expression.Convert(entity, setter.DeclaringType!),
            setter,
            Expression.Convert(value, setter.GetParameters()[0].ParameterType));
        return Expression.Lambda<Action<object, TValue>>(call, entity, value).Compile();
    }

    // A private setter is only found on the type that declares the property.
    private static MethodInfo? FindSetter(Type type, string name)
    {
        const BindingFlags All = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        for (var t = type; t is not null && t != typeof(object); t = t.BaseType)
        {
            if (t.GetProperty(name, All)?.GetSetMethod(nonPublic: true) is { } setter)
                return setter;
        }

        return null;
    }
}
