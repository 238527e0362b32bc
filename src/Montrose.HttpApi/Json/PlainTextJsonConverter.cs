using System.Text.Json;
using System.Text.Json.Serialization;

namespace Montrose.Json;

/// <summary>Refuses the character U+0000, which PostgreSQL stores in no text, where the field's name can still be told.</summary>
internal sealed class PlainTextJsonConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString();
        return text is null || !text.Contains('\0', StringComparison.Ordinal) ? text : throw new JsonException("A text must not contain the character U+0000.");
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
