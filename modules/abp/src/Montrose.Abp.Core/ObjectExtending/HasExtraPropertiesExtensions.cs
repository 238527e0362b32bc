using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Volo.Abp.ObjectExtending;

namespace Volo.Abp.Data;

public static class HasExtraPropertiesExtensions
{
    public static bool HasProperty(this IHasExtraProperties source, string name) => source.ExtraProperties.ContainsKey(name);

    public static object? GetProperty(this IHasExtraProperties source, string name, object? defaultValue = null) =>
        source.ExtraProperties.GetOrDefault(name) ?? defaultValue;

    public static TProperty? GetProperty<TProperty>(this IHasExtraProperties source, string name, TProperty? defaultValue = default) =>
        source.ExtraProperties.GetOrDefault(name) is { } value ? (TProperty?)ConvertTo(value, typeof(TProperty)) : defaultValue;

    public static TSource SetProperty<TSource>(this TSource source, string name, object? value, bool validate = true)
        where TSource : IHasExtraProperties
    {
        if (validate)
            ExtensibleObjectValidator.CheckValue(source, name, value);
        source.ExtraProperties[name] = value;
        return source;
    }

    public static TSource RemoveProperty<TSource>(this TSource source, string name)
        where TSource : IHasExtraProperties
    {
        source.ExtraProperties.Remove(name);
        return source;
    }

    public static TSource SetDefaultsForExtraProperties<TSource>(this TSource source, Type? objectType = null)
        where TSource : IHasExtraProperties
    {
        SetDefaultsForExtraProperties((object)source, objectType ?? source.GetType());
        return source;
    }

    public static void SetDefaultsForExtraProperties(object source, Type objectType)
    {
        if (source is not IHasExtraProperties extensible)
            throw new ArgumentException($"Given {nameof(source)} object does not implement the {nameof(IHasExtraProperties)} interface!", nameof(source));
        if (ObjectExtensionManager.Instance.GetOrNull(objectType) is not { } extension)
            return;

        foreach (var property in extension.GetProperties())
        {
            if (!extensible.HasProperty(property.Name))
                extensible.ExtraProperties[property.Name] = property.GetDefaultValue();
        }
    }

    /// <summary>Moves values that meanwhile have a property of their own into it.</summary>
    public static void SetExtraPropertiesToRegularProperties(this IHasExtraProperties source)
    {
        foreach (var property in source.GetType().GetProperties().Where(p => p.GetSetMethod(nonPublic: true) is not null))
        {
            if (!source.ExtraProperties.TryGetValue(property.Name, out var value))
                continue;
            property.SetValue(source, value is null ? null : ConvertTo(value, property.PropertyType));
            source.ExtraProperties.Remove(property.Name);
        }
    }

    public static bool HasSameExtraProperties(this IHasExtraProperties source, IHasExtraProperties other) =>
        source.ExtraProperties.HasSameItems(other.ExtraProperties);

    internal static object? ConvertTo(object value, Type type)
    {
        var target = Nullable.GetUnderlyingType(type) ?? type;
        if (target.IsInstanceOfType(value))
            return value;
        if (value is JsonElement json)
            return json.Deserialize(type);
        if (target.IsEnum)
            return Enum.Parse(target, value.ToString()!, ignoreCase: true);
        if (value is IConvertible && typeof(IConvertible).IsAssignableFrom(target))
            return Convert.ChangeType(value, target, CultureInfo.InvariantCulture);
        return TypeDescriptor.GetConverter(target).ConvertFromInvariantString(value.ToString()!);
    }
}
