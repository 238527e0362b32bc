using System.Text.Json;
using System.Text.Json.Serialization;
using Volo.Abp.Validation.StringValues;

namespace Volo.Abp.FeatureManagement.JsonConverters;

/// <summary>Reads and writes the choices of a selection.</summary>
public class SelectionStringValueItemSourceJsonConverter : JsonConverter<ISelectionStringValueItemSource>
{
    public override ISelectionStringValueItemSource? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
            return null;
        if (JsonText.Find(document.RootElement, "items") is not { ValueKind: JsonValueKind.Array } items)
            return new StaticSelectionStringValueItemSource();

        return new StaticSelectionStringValueItemSource([.. items.EnumerateArray().Select(Item)]);
    }

    public override void Write(Utf8JsonWriter writer, ISelectionStringValueItemSource value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("items");
        foreach (var item in value.Items)
        {
            writer.WriteStartObject();
            writer.WriteString("value", item.Value);
            writer.WriteStartObject("displayText");
            writer.WriteString("resourceName", item.DisplayText.ResourceName);
            writer.WriteString("name", item.DisplayText.Name);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static ISelectionStringValueItem Item(JsonElement item)
    {
        var text = JsonText.Find(item, "displayText");
        return new LocalizableSelectionStringValueItem
        {
            Value = JsonText.Find(item, "value")?.GetString() ?? "",
            DisplayText = new LocalizableStringInfo(
                text is { } t ? JsonText.Find(t, "resourceName")?.GetString() ?? "" : "",
                text is { } u ? JsonText.Find(u, "name")?.GetString() ?? "" : ""),
        };
    }
}
