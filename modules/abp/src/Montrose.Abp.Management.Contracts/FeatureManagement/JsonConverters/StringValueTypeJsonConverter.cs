using System.Text.Json;
using System.Text.Json.Serialization;
using Volo.Abp.Validation.StringValues;

namespace Volo.Abp.FeatureManagement.JsonConverters;

/// <summary>Reads and writes a feature's value type: toggle, free text or selection.</summary>
public class StringValueTypeJsonConverter : JsonConverter<IStringValueType>
{
    protected readonly ValueValidatorFactoryOptions Options;

    public StringValueTypeJsonConverter(ValueValidatorFactoryOptions options) => Options = options;

    public override IStringValueType? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
            return null;

        var name = JsonText.Name(root);
        var type = Create(name);
        if (type is SelectionStringValueType selection && JsonText.Find(root, "itemSource") is { } items)
            selection.ItemSource = items.Deserialize<ISelectionStringValueItemSource>(Inner(options))!;
        foreach (var (key, value) in JsonText.Properties(root))
            type.Properties[key] = value;
        if (JsonText.Find(root, "validator") is { ValueKind: JsonValueKind.Object } validator)
            type.Validator = validator.Deserialize<IValueValidator>(Inner(options))!;
        return type;
    }

    public override void Write(Utf8JsonWriter writer, IStringValueType value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("name", value.Name);
        JsonText.WriteProperties(writer, value.Properties, options);
        writer.WritePropertyName("validator");
        JsonSerializer.Serialize(writer, value.Validator, Inner(options));
        if (value is SelectionStringValueType selection)
        {
            writer.WritePropertyName("itemSource");
            JsonSerializer.Serialize(writer, selection.ItemSource, Inner(options));
        }

        writer.WriteEndObject();
    }

    private static IStringValueType Create(string name)
    {
        if (Is<ToggleStringValueType>(name))
            return new ToggleStringValueType();
        if (Is<FreeTextStringValueType>(name))
            return new FreeTextStringValueType();
        if (Is<SelectionStringValueType>(name))
            return new SelectionStringValueType();
        throw new JsonException($"There is no value type with the name '{name}'.");
    }

    private static bool Is<TValueType>(string name) =>
        string.Equals(StringValueTypeAttribute.GetName(typeof(TValueType)), name, StringComparison.Ordinal);

    /// <summary>The caller's options, with the converters of the parts where the caller has none.</summary>
    private JsonSerializerOptions Inner(JsonSerializerOptions options)
    {
        if (options.Converters.Any(c => c is ValueValidatorJsonConverter) &&
            options.Converters.Any(c => c is SelectionStringValueItemSourceJsonConverter))
            return options;

        return new JsonSerializerOptions(options)
        {
            Converters = { new ValueValidatorJsonConverter(Options), new SelectionStringValueItemSourceJsonConverter() },
        };
    }
}
