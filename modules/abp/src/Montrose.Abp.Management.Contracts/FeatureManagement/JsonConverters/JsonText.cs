using System.Text.Json;

namespace Volo.Abp.FeatureManagement.JsonConverters;

/// <summary>The name and the free properties that value types and validators have alike.</summary>
internal static class JsonText
{
    public static JsonElement? Find(JsonElement parent, string name)
    {
        foreach (var property in parent.EnumerateObject())
        {
            if (string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase))
                return property.Value;
        }

        return null;
    }

    public static string Name(JsonElement element) =>
        Find(element, "name")?.GetString() ?? throw new JsonException("A value type or validator needs a name.");

    public static IEnumerable<(string Name, object? Value)> Properties(JsonElement element)
    {
        if (Find(element, "properties") is not { ValueKind: JsonValueKind.Object } properties)
            yield break;

        foreach (var property in properties.EnumerateObject())
            yield return (property.Name, Value(property.Value));
    }

    public static void WriteProperties(Utf8JsonWriter writer, IDictionary<string, object?> properties, JsonSerializerOptions options)
    {
        writer.WriteStartObject("properties");
        foreach (var (name, value) in properties)
        {
            writer.WritePropertyName(name);
            JsonSerializer.Serialize(writer, value, options);
        }

        writer.WriteEndObject();
    }

    private static object? Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => value.TryGetInt32(out var number) ? number : value.GetDouble(),
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        _ => value.GetRawText(),
    };
}
