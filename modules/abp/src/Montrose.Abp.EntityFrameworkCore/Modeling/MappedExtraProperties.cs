using System.Collections.Concurrent;
using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Metadata;
using Volo.Abp.ObjectExtending;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>The extra properties of an entity that have a column of their own.</summary>
internal static class MappedExtraProperties
{
    private static readonly ConcurrentDictionary<IReadOnlyEntityType, ObjectExtensionPropertyInfo[]> Cache = new();

    public static ObjectExtensionPropertyInfo[] Of(IReadOnlyEntityType entityType) => Cache.GetOrAdd(entityType, static type =>
        ObjectExtensionManager.Instance.GetProperties(type.ClrType)
            .Where(property => property.IsMappedToFieldForEfCore() && type.FindProperty(property.Name) is not null)
            .ToArray());

    public static object? Convert(object? value, Type type)
    {
        if (value is null || type.IsInstanceOfType(value))
            return value;
        var target = Nullable.GetUnderlyingType(type) ?? type;
        if (value is JsonElement json)
            return json.Deserialize(target);
        return target.IsEnum
            ? Enum.Parse(target, value.ToString()!)
            : TypeDescriptor.GetConverter(target) is { } converter && converter.CanConvertFrom(value.GetType())
                ? converter.ConvertFrom(null, CultureInfo.InvariantCulture, value)
                : System.Convert.ChangeType(value, target, CultureInfo.InvariantCulture);
    }
}
