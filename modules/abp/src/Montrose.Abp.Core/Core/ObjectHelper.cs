using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;

namespace Volo.Abp;

/// <summary>Sets properties that have no public setter.</summary>
public static class ObjectHelper
{
    private static readonly ConcurrentDictionary<(Type, string), PropertyInfo?> SettableProperties = new();

    public static void TrySetProperty<TObject, TValue>(
        TObject obj,
        Expression<Func<TObject, TValue>> propertySelector,
        Func<TValue> valueFactory,
        params Type[]? ignoreAttributeTypes) =>
        TrySetProperty(obj, propertySelector, _ => valueFactory(), ignoreAttributeTypes);

    public static void TrySetProperty<TObject, TValue>(
        TObject obj,
        Expression<Func<TObject, TValue>> propertySelector,
        Func<TObject, TValue> valueFactory,
        params Type[]? ignoreAttributeTypes)
    {
        var member = propertySelector.Body is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : propertySelector.Body;
        if (member is not MemberExpression { Member: PropertyInfo selected } || obj is null)
            return;

        var property = SettableProperties.GetOrAdd((obj.GetType(), selected.Name), static key => FindSettable(key.Item1, key.Item2));
        if (property is null || ignoreAttributeTypes?.Any(a => property.IsDefined(a, inherit: true)) == true)
            return;

        property.SetValue(obj, valueFactory(obj));
    }

    private static PropertyInfo? FindSettable(Type type, string name)
    {
        const BindingFlags Flags = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        for (var current = type; current is not null; current = current.BaseType)
        {
            // A private setter is visible only on the class that declares it.
            if (current.GetProperty(name, Flags) is { } property && property.GetSetMethod(nonPublic: true) is not null)
                return property;
        }

        return null;
    }
}
