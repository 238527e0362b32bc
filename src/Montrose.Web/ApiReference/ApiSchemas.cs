using System.Text.Json;
using System.Text.Json.Nodes;

namespace Montrose.Web.ApiReference;

/// <summary>Reads the description's schemas as rows of a table.</summary>
internal sealed class ApiSchemas(JsonNode document)
{
    private const int DeepestLevel = 3;

    /// <summary>Null for extra properties, which have no names to give.</summary>
    public ApiField? Parameter(JsonNode parameter)
    {
        var (name, place) = ((string)parameter["name"]!, (string)parameter["in"]!);
        if (name == "ExtraProperties") return null;
        var shown = place == "query" ? JsonNamingPolicy.CamelCase.ConvertName(name[..1]) + name[1..] : name;
        return new ApiField(shown, TypeOf(parameter["schema"]), (bool?)parameter["required"] == true, DescriptionOf(parameter, parameter["schema"]), place);
    }

    /// <summary>The fields of an object, those of inner ones after it with their path.</summary>
    public IReadOnlyList<ApiField> Fields(JsonNode schema)
    {
        var fields = new List<ApiField>();
        Add(schema, "", 0, fields);
        return fields;
    }

    /// <summary>What an answer means; one that is described once for all is looked up.</summary>
    public string TextOf(JsonNode answer) => (string?)Target(answer)["description"] ?? "";

    private void Add(JsonNode schema, string prefix, int depth, List<ApiField> fields)
    {
        var target = Target(schema);
        if (target["items"] is { } item)
        {
            Add(item, prefix + "[]", depth, fields);
            return;
        }
        if (target["properties"] is not JsonObject properties) return;
        var required = target["required"]?.AsArray().Select(static r => (string)r!).ToHashSet(StringComparer.Ordinal) ?? [];
        foreach (var (name, property) in properties)
        {
            if (name == "extraProperties") continue;
            var path = prefix.Length == 0 ? name : $"{prefix}.{name}";
            fields.Add(new ApiField(path, TypeOf(property), required.Contains(name), DescriptionOf(property!, property)));
            if (depth + 1 < DeepestLevel) Add(property!, path, depth + 1, fields);
        }
    }

    private string? DescriptionOf(JsonNode said, JsonNode? schema) => (string?)said["description"] ?? (schema is null ? null : (string?)Target(schema)["description"]);

    private string TypeOf(JsonNode? schema)
    {
        if (schema is null) return "any";
        var target = Target(schema);
        if (target["items"] is { } item) return TypeOf(item) + "[]";
        var types = target["type"] switch { JsonArray several => several.Select(static t => (string)t!).ToList(), { } one => [(string)one!], null => [] };
        var name = types.Find(static t => t != "null") ?? (target["properties"] is null ? "any" : "object");
        var format = (string?)target["format"];
        return format is null or "int32" or "int64" or "double" ? name : $"{name} ({format})";
    }

    /// <summary>What a reference stands for; of a choice the part that is not null.</summary>
    private JsonNode Target(JsonNode node)
    {
        if ((string?)node["$ref"] is { } reference)
        {
            var target = document;
            foreach (var part in reference.Split('/').Skip(1)) target = target[part]!;
            return Target(target);
        }
        var choice = (node["oneOf"] ?? node["anyOf"])?.AsArray().FirstOrDefault(static c => (string?)(c!["type"] as JsonValue) != "null");
        return choice is null ? node : Target(choice);
    }
}
