using System.Text.Json;
using System.Text.Json.Nodes;
using Montrose.OpenApi;
using Volo.Abp.DependencyInjection;

namespace Montrose.Web.ApiReference;

/// <summary>The API's description as pages show it: read once, and the same for everybody.</summary>
public class ApiCatalog(WrittenDescription description) : ISingletonDependency
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly SemaphoreSlim _reading = new(1, 1);
    private IReadOnlyList<ApiOperation>? _operations;

    /// <summary>By group, the framework's own last, then by path.</summary>
    public async Task<IReadOnlyList<ApiOperation>> GetAsync()
    {
        if (_operations is { } known) return known;
        await _reading.WaitAsync();
        try
        {
            return _operations ??= Read(JsonNode.Parse((await description.DocumentAsync()).Bytes)!);
        }
        finally
        {
            _reading.Release();
        }
    }

    private static List<ApiOperation> Read(JsonNode document)
    {
        var schemas = new ApiSchemas(document);
        return [.. document["paths"]!.AsObject()
            .SelectMany(p => p.Value!.AsObject().Where(static o => o.Value?["operationId"] is not null).Select(o => Operation(p.Key, o.Key, o.Value!, schemas)))
            .OrderBy(static o => o.Group.StartsWith("Abp", StringComparison.Ordinal)).ThenBy(static o => o.Group, StringComparer.Ordinal).ThenBy(static o => o.Path, StringComparer.Ordinal).ThenBy(static o => o.Method, StringComparer.Ordinal)];
    }

    private static ApiOperation Operation(string path, string method, JsonNode says, ApiSchemas schemas)
    {
        var id = (string)says["operationId"]!;
        var permissions = says[OpenApiNames.Permission]?.AsArray().Select(static p => (string)p!).ToList() ?? [];
        var content = says["requestBody"]?["content"] as JsonObject;
        var json = content?["application/json"];
        var answer = (says["responses"]?["200"] ?? says["responses"]?["201"])?["content"]?["application/json"]?["schema"];
        return new ApiOperation(id, id.Split('_')[0], method.ToUpperInvariant(), path)
        {
            Summary = (string?)says["summary"] ?? id,
            Description = ((string?)says["description"] ?? "").Split("\n\n", StringSplitOptions.RemoveEmptyEntries),
            Permissions = permissions is [OpenApiNames.Anonymous] or [OpenApiNames.SignedIn] ? [] : permissions,
            IsAnonymous = permissions is [OpenApiNames.Anonymous],
            IsOpenToKeys = says["security"]?.AsArray().Any(static s => s!.AsObject().ContainsKey("apiKey")) == true,
            Parameters = says["parameters"]?.AsArray().Select(p => schemas.Parameter(p!)).OfType<ApiField>().ToList() ?? [],
            Body = json?["schema"] is { } sent ? schemas.Fields(sent) : [],
            BodyExample = json?["example"]?.ToJsonString(Indented),
            IsForm = content is not null && json is null,
            Result = answer is null ? [] : schemas.Fields(answer),
            Answers = [.. says["responses"]!.AsObject().Select(r => new ApiAnswer(r.Key, schemas.TextOf(r.Value!)))],
            Samples = [.. (says[OpenApiNames.Samples]?.AsArray() ?? []).Select(static s => new ApiSample((string)s!["label"]!, (string)s["source"]!))],
        };
    }
}
