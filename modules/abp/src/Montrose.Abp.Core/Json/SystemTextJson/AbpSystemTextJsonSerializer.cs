using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Json.SystemTextJson;

/// <summary>The options that the application's JSON is written and read with.</summary>
public class AbpSystemTextJsonSerializerOptions
{
    public JsonSerializerOptions JsonSerializerOptions { get; } = new(JsonSerializerDefaults.Web);
}

/// <summary>Changes to how types are written.</summary>
public class AbpSystemTextJsonSerializerModifiersOptions
{
    public List<Action<JsonTypeInfo>> Modifiers { get; } = [];
}

/// <summary>Types as reflection sees them, then as the modifiers change them.</summary>
public class AbpDefaultJsonTypeInfoResolver : DefaultJsonTypeInfoResolver
{
    public AbpDefaultJsonTypeInfoResolver(IOptions<AbpSystemTextJsonSerializerModifiersOptions> options)
    {
        foreach (var modifier in options.Value.Modifiers)
            Modifiers.Add(modifier);
    }
}

/// <summary>Writes and reads the application's JSON.</summary>
public class AbpSystemTextJsonSerializer : IJsonSerializer, ITransientDependency
{
    private static readonly ConcurrentDictionary<(JsonSerializerOptions Source, bool CamelCase, bool Indented), JsonSerializerOptions> Variants = new();

    public AbpSystemTextJsonSerializer(IOptions<AbpSystemTextJsonSerializerOptions> options)
    {
        Options = options.Value;
    }

    protected AbpSystemTextJsonSerializerOptions Options { get; }

    public string Serialize(object obj, bool camelCase = true, bool indented = false)
        => JsonSerializer.Serialize(obj, CreateJsonSerializerOptions(camelCase, indented));

    public T Deserialize<T>(string jsonString, bool camelCase = true)
        => JsonSerializer.Deserialize<T>(jsonString, CreateJsonSerializerOptions(camelCase))!;

    public object Deserialize(Type type, string jsonString, bool camelCase = true)
        => JsonSerializer.Deserialize(jsonString, type, CreateJsonSerializerOptions(camelCase))!;

    /// <summary>Options hold what they have learnt of types, so each variant is made once.</summary>
    protected virtual JsonSerializerOptions CreateJsonSerializerOptions(bool camelCase = true, bool indented = false)
        => Variants.GetOrAdd((Options.JsonSerializerOptions, camelCase, indented), static key => new JsonSerializerOptions(key.Source)
        {
            PropertyNamingPolicy = key.CamelCase ? JsonNamingPolicy.CamelCase : null,
            WriteIndented = key.Indented,
        });
}
