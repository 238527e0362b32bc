using System.Text.Json;
using Microsoft.Extensions.Localization;

namespace Volo.Abp.Localization.Json;

/// <summary>
/// Reads {"culture": "en", "texts": {...}}. Nested objects and arrays give keys joined by two underscores: "Menu__Home",
/// "Steps__0".
/// </summary>
public static class JsonLocalizationDictionaryBuilder
{
    private static readonly JsonDocumentOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public static ILocalizationDictionary? BuildFromFile(string filePath)
    {
        try
        {
            return BuildFromJsonString(File.ReadAllText(filePath));
        }
        catch (AbpException exception)
        {
            throw new AbpException($"{filePath} is not a localization file: {exception.Message}", exception);
        }
    }

    /// <returns>null where the file is of another kind, without "culture".</returns>
    public static ILocalizationDictionary? BuildFromJsonString(string jsonString)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(jsonString, Options);
        }
        catch (JsonException exception)
        {
            throw new AbpException("It is not JSON: " + exception.Message, exception);
        }

        using (document)
        {
            string? culture = null;
            var texts = new Dictionary<string, LocalizedString>(StringComparer.Ordinal);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                return null;
            foreach (var property in document.RootElement.EnumerateObject())
            {
                if (string.Equals(property.Name, "culture", StringComparison.OrdinalIgnoreCase))
                    culture = property.Value.GetString();
                else if (string.Equals(property.Name, "texts", StringComparison.OrdinalIgnoreCase))
                    Collect(property.Value, null, texts);
            }

            return string.IsNullOrEmpty(culture) ? null : new StaticLocalizationDictionary(culture, texts);
        }
    }

    private static void Collect(JsonElement element, string? key, Dictionary<string, LocalizedString> texts)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in element.EnumerateObject())
                    Collect(property.Value, Join(key, property.Name), texts);
                break;
            case JsonValueKind.Array:
                var index = 0;
                foreach (var item in element.EnumerateArray())
                    Collect(item, Join(key, (index++).ToString()), texts);
                break;
            case JsonValueKind.Null or JsonValueKind.Undefined:
                break;
            default:
                var text = element.ValueKind == JsonValueKind.String ? element.GetString()! : element.GetRawText();
                if (!texts.TryAdd(key!, new LocalizedString(key!, Unify(text))))
                    throw new AbpException($"The key {key} is there twice.");
                break;
        }
    }

    private static string Join(string? key, string name) => key is null ? name : key + "__" + name;

    // Texts are equal on every system that the files were checked out on.
    private static string Unify(string text) =>
        text.Contains('\n', StringComparison.Ordinal) ? text.ReplaceLineEndings() : text;
}
