using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Volo.Abp.Data;
using Volo.Abp.ObjectExtending;

namespace Volo.Abp.EntityFrameworkCore.ValueConverters;

/// <summary>Extra properties as JSON text, without those that have a column of their own.</summary>
public class ExtraPropertiesValueConverter<TEntityType> : ValueConverter<ExtraPropertyDictionary, string>
{
    public static readonly JsonSerializerOptions SerializeOptions = new();

    public static readonly JsonSerializerOptions DeserializeOptions = new() { Converters = { new PlainObjectConverter() } };

    public ExtraPropertiesValueConverter()
        : base(value => ExtraPropertiesConverters.Serialize(value, typeof(TEntityType)), json => ExtraPropertiesConverters.Deserialize(json, typeof(TEntityType)))
    {
    }
}

internal static class ExtraPropertiesConverters
{
    private const string Empty = "{}";
    private static readonly JsonSerializerOptions Options = new() { Converters = { new PlainObjectConverter() } };

    public static ValueConverter Get(Type entityType) =>
        (ValueConverter)Activator.CreateInstance(typeof(ExtraPropertiesValueConverter<>).MakeGenericType(entityType))!;

    public static string Serialize(ExtraPropertyDictionary? properties, Type entityType)
    {
        if (properties is not { Count: > 0 })
            return Empty;
        var columns = ObjectExtensionManager.Instance.GetProperties(entityType).Where(property => property.IsMappedToFieldForEfCore()).Select(property => property.Name);
        var kept = new Dictionary<string, object?>(properties!, StringComparer.Ordinal);
        foreach (var name in columns)
            kept.Remove(name);
        return JsonSerializer.Serialize(kept);
    }

    public static ExtraPropertyDictionary Deserialize(string? json, Type entityType)
    {
        var properties = json is null or "" or Empty
            ? new ExtraPropertyDictionary()
            : JsonSerializer.Deserialize<ExtraPropertyDictionary>(json, Options) ?? new ExtraPropertyDictionary();
        foreach (var property in ObjectExtensionManager.Instance.GetProperties(entityType))
            properties[property.Name] = properties.TryGetValue(property.Name, out var value) ? ToPropertyType(value, property.Type) : property.GetDefaultValue();
        return properties;
    }

    private static object? ToPropertyType(object? value, Type type) => MappedExtraProperties.Convert(value, type);
}
