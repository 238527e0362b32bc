using System.Text.Json;
using System.Text.Json.Serialization;
using Volo.Abp.Validation.StringValues;

namespace Volo.Abp.FeatureManagement.JsonConverters;

/// <summary>Reads and writes a validator as its name and its properties.</summary>
public class ValueValidatorJsonConverter : JsonConverter<IValueValidator>
{
    protected readonly ValueValidatorFactoryOptions Options;

    public ValueValidatorJsonConverter(ValueValidatorFactoryOptions options) => Options = options;

    public override IValueValidator? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
            return null;

        var validator = CreateValueValidatorByName(JsonText.Name(document.RootElement));
        foreach (var (name, value) in JsonText.Properties(document.RootElement))
            validator.Properties[name] = value;

        return validator;
    }

    public override void Write(Utf8JsonWriter writer, IValueValidator value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("name", value.Name);
        JsonText.WriteProperties(writer, value.Properties, options);
        writer.WriteEndObject();
    }

    protected virtual IValueValidator CreateValueValidatorByName(string name)
    {
        var factory = Options.ValueValidatorFactory.FirstOrDefault(f => f.CanCreate(name))
            ?? throw new JsonException($"No value validator is registered under the name '{name}'.");
        return factory.Create();
    }
}
