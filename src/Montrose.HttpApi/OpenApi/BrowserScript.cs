using System.Text.Json;
using System.Text.Json.Nodes;

namespace Montrose.OpenApi;

/// <summary>The script for pages of the portal: what it does in any case (browser-script.js), and the operations of the description.</summary>
internal static class BrowserScript
{
    private const string Place = "/*operations*/[]";

    public static string Of(byte[] document)
    {
        var operations = new JsonArray();
        foreach (var (path, methods) in JsonNode.Parse(document)!["paths"]!.AsObject())
            foreach (var (method, says) in methods!.AsObject().Where(static m => m.Value?["operationId"] is not null))
            {
                var name = ((string)says!["operationId"]!).Split('_', 2);
                operations.Add(new JsonArray(Camel(name[0]), Camel(name[1]), method.ToUpperInvariant(), path, TakesQuery(says), Body(says)));
            }
        using var file = typeof(BrowserScript).Assembly.GetManifestResourceStream("Montrose.OpenApi.browser-script.js")!;
        using var reader = new StreamReader(file);
        return reader.ReadToEnd().Replace(Place, operations.ToJsonString(), StringComparison.Ordinal);
    }

    private static bool TakesQuery(JsonNode says) => says["parameters"]?.AsArray().Any(static p => (string?)p!["in"] == "query") == true;

    /// <summary>json, form, or empty for none.</summary>
    private static string Body(JsonNode says) => says["requestBody"]?["content"] is not JsonObject content ? "" : content.ContainsKey("application/json") ? "json" : "form";

    private static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name[..1]) + name[1..];
}
