using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Montrose.OpenApi;

/// <summary>Example bodies, made from the types of the inputs and the limits that stand at their fields.</summary>
internal static class ExampleOf
{
    private const int DeepestLevel = 4;
    internal const string SomeId = "3a1f0c52-8d5e-4b7a-9c11-6f2d7e4b0a93";

    public static JsonNode? Body(Type type) => Value(type, null, 0);

    private static JsonNode? Value(Type type, PropertyInfo? property, int depth)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string)) return Text(property);
        if (type == typeof(Guid)) return SomeId;
        if (type == typeof(bool)) return true;
        if (type.IsEnum) return Convert.ToInt64(Enum.GetValues(type).GetValue(0), System.Globalization.CultureInfo.InvariantCulture);
        if (type == typeof(DateTime) || type == typeof(DateTimeOffset)) return "2026-03-01T09:00:00Z";
        if (type == typeof(DateOnly)) return "2026-03-01";
        if (type == typeof(TimeOnly) || type == typeof(TimeSpan)) return "09:00:00";
        if (type.IsPrimitive || type == typeof(decimal)) return JsonSerializer.SerializeToNode(Convert.ChangeType(Least(property), type, System.Globalization.CultureInfo.InvariantCulture));
        if (depth >= DeepestLevel) return null;
        if (typeof(IDictionary).IsAssignableFrom(type) || type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Dictionary<,>)) return new JsonObject();
        if (type == typeof(byte[])) return "iVBORw0KGgo=";
        if (typeof(IEnumerable).IsAssignableFrom(type))
            return (type.IsArray ? type.GetElementType() : type.GetGenericArguments().FirstOrDefault()) is { } item ? new JsonArray(Value(item, null, depth + 1)) : new JsonArray();
        var example = new JsonObject();
        foreach (var part in type.GetProperties().Where(static p => p is { CanRead: true, SetMethod.IsPublic: true } && p.GetCustomAttribute<JsonIgnoreAttribute>() is null && p.Name != "ExtraProperties"))
            example[JsonNamingPolicy.CamelCase.ConvertName(part.Name)] = Value(part.PropertyType, part, depth + 1);
        return example;
    }

    private static string Text(PropertyInfo? property)
    {
        var name = property?.Name ?? "";
        var text = name switch
        {
            _ when name.Contains("Email", StringComparison.Ordinal) || property?.GetCustomAttribute<EmailAddressAttribute>() is not null => "ana@example.com",
            _ when name.Contains("Color", StringComparison.Ordinal) => "#225588",
            _ when name.Contains("Password", StringComparison.Ordinal) => "Right-horse-1",
            _ when name.Contains("Phone", StringComparison.Ordinal) => "+34911234567",
            _ when name.Contains("Country", StringComparison.Ordinal) => "ES",
            _ when name.Contains("TimeZone", StringComparison.Ordinal) => "Europe/Madrid",
            _ when name.Contains("Currency", StringComparison.Ordinal) => "EUR",
            _ when name.Contains("Url", StringComparison.Ordinal) || name.Contains("Website", StringComparison.Ordinal) => "https://example.com",
            _ when name.Contains("Culture", StringComparison.Ordinal) || name.Contains("Language", StringComparison.Ordinal) => "en",
            _ when name.Contains("Name", StringComparison.Ordinal) => "Example",
            _ => "text",
        };
        var longest = property?.GetCustomAttribute<StringLengthAttribute>()?.MaximumLength ?? property?.GetCustomAttribute<MaxLengthAttribute>()?.Length ?? int.MaxValue;
        var shortest = property?.GetCustomAttribute<StringLengthAttribute>()?.MinimumLength ?? property?.GetCustomAttribute<MinLengthAttribute>()?.Length ?? 0;
        return text.Length > longest ? text[..longest] : text.PadRight(shortest, 'x');
    }

    private static object Least(PropertyInfo? property) => property?.GetCustomAttribute<RangeAttribute>()?.Minimum is { } least and not string ? least : 1;
}
