using System.Text.Json;
using System.Text.Json.Serialization;

namespace Volo.Abp.Json.SystemTextJson.JsonConverters;

/// <summary>Reads "true" and "false" where a boolean is expected.</summary>
public class AbpStringToBooleanConverter : JsonConverter<bool>
{
    public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.TokenType == JsonTokenType.String && bool.TryParse(reader.GetString(), out var value) ? value : reader.GetBoolean();

    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) => writer.WriteBooleanValue(value);
}

/// <summary>Reads ids in any of their written forms.</summary>
public class AbpStringToGuidConverter : JsonConverter<Guid>
{
    public override Guid Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.TryGetGuid(out var id) || Guid.TryParse(reader.GetString(), out id)
            ? id
            : throw new JsonException($"'{reader.GetString()}' is no id.");

    public override void Write(Utf8JsonWriter writer, Guid value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}

/// <summary>The same for ids that may be missing; an empty text is a missing one.</summary>
public class AbpNullableStringToGuidConverter : JsonConverter<Guid?>
{
    public override Guid? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        if (reader.TryGetGuid(out var id))
            return id;
        var text = reader.GetString();
        if (string.IsNullOrWhiteSpace(text))
            return null;
        return Guid.TryParse(text, out id) ? id : throw new JsonException($"'{text}' is no id.");
    }

    public override void Write(Utf8JsonWriter writer, Guid? value, JsonSerializerOptions options)
    {
        if (value is { } id)
            writer.WriteStringValue(id);
        else
            writer.WriteNullValue();
    }
}

/// <summary>Reads enum values by number or name; writes numbers.</summary>
public class AbpStringToEnumFactory : JsonConverterFactory
{
    private readonly JsonNamingPolicy? _namingPolicy;
    private readonly bool _allowIntegerValues;

    public AbpStringToEnumFactory()
        : this(namingPolicy: null, allowIntegerValues: true)
    {
    }

    public AbpStringToEnumFactory(JsonNamingPolicy? namingPolicy, bool allowIntegerValues)
    {
        _namingPolicy = namingPolicy;
        _allowIntegerValues = allowIntegerValues;
    }

    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
        => (JsonConverter)Activator.CreateInstance(typeof(AbpStringToEnumConverter<>).MakeGenericType(typeToConvert), _namingPolicy, _allowIntegerValues)!;
}

/// <summary>Reads the values of one enum by number or name; writes numbers.</summary>
public class AbpStringToEnumConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    private readonly JsonConverter<T> _named;

    public AbpStringToEnumConverter()
        : this(namingPolicy: null, allowIntegerValues: true)
    {
    }

    public AbpStringToEnumConverter(JsonNamingPolicy? namingPolicy = null, bool allowIntegerValues = true)
    {
        _named = (JsonConverter<T>)new JsonStringEnumConverter<T>(namingPolicy, allowIntegerValues).CreateConverter(typeof(T), JsonSerializerOptions.Default);
    }

    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => _named.Read(ref reader, typeToConvert, options);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        => writer.WriteRawValue(value.ToString("D"), skipInputValidation: true);

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => Enum.Parse<T>(reader.GetString()!, ignoreCase: true);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        => writer.WritePropertyName(value.ToString());
}

/// <summary>Reads what is only known as an object as the plain type that its JSON means.</summary>
public class ObjectToInferredTypesConverter : JsonConverter<object>
{
    public override object? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Number when reader.TryGetInt64(out var whole) => whole,
        JsonTokenType.Number => reader.GetDouble(),
        JsonTokenType.String when reader.TryGetDateTime(out var date) => date,
        JsonTokenType.String => reader.GetString()!,
        _ => JsonDocument.ParseValue(ref reader).RootElement.Clone(),
    };

    public override void Write(Utf8JsonWriter writer, object objectToWrite, JsonSerializerOptions options)
    {
        if (objectToWrite.GetType() == typeof(object))
        {
            writer.WriteStartObject();
            writer.WriteEndObject();
            return;
        }
        JsonSerializer.Serialize(writer, objectToWrite, objectToWrite.GetType(), options);
    }
}
