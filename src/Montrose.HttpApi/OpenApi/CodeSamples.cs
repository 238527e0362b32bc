using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Content;

namespace Montrose.OpenApi;

/// <summary>How an operation is called with curl, from C# and from TypeScript, with the inputs of its example.</summary>
internal sealed class CodeSamples(ControllerActionDescriptor action, ApiDescription description, CallerRules rules, string operationId)
{
    private const string SomeId = ExampleOf.SomeId;

    /// <summary>As <c>x-codeSamples</c>, which other readers of the description know, too.</summary>
    public JsonArray All()
    {
        var samples = new JsonArray { Sample("Shell", "curl", Curl()) };
        if (CSharp() is { } csharp) samples.Add(Sample("C#", "C#", csharp));
        samples.Add(Sample("TypeScript", "TypeScript", TypeScript()));
        return samples;
    }

    private static JsonObject Sample(string language, string label, string source) => new() { ["lang"] = language, ["label"] = label, ["source"] = source };

    private string Curl()
    {
        var lines = new List<string> { $"curl {(Method == "GET" ? "" : $"-X {Method} ")}'{OpenApiNames.SamplePortal}{Path()}{QueryText()}'" };
        if (rules.IsOpenToKeys && !rules.IsAnonymous) lines.Add("  -H \"X-Api-Key: $MONTROSE_KEY\"");
        else if (!rules.IsAnonymous) lines.Add("  -b cookies.txt" + (Method == "GET" ? "" : " -H \"RequestVerificationToken: $TOKEN\""));
        if (HasForm) lines.Add("  -F 'file=@picture.png'");
        else if (Body is { } body)
        {
            lines.Add("  -H 'Content-Type: application/json'");
            lines.Add($"  -d '{ExampleOf.Body(body.Type)?.ToJsonString(Readable).Replace("'", "'\\''", StringComparison.Ordinal)}'");
        }
        return string.Join(" \\\n", lines);
    }

    private string TypeScript()
    {
        var values = Ids.Select(static _ => $"\"{SomeId}\"").ToList();
        if (HasForm) values.Add("new FormData()");
        else if (Body is { } body) values.Add(Value(body.Type, ExampleOf.Body(body.Type), "", ScriptStyle.Instance));
        var query = QueryParameters();
        if (query.Count > 0) values.Add($"{{ {string.Join(", ", query.Select(p => $"{Camel(p.Name)}: {Value(TypeOf(p), p.Example, "", ScriptStyle.Instance)}"))} }}");
        var name = operationId.Split('_', 2);
        return $"{(Returns ? "const answer = " : "")}await montrose.{Camel(name[0])}.{Camel(name[1])}({string.Join(", ", values)});";
    }

    /// <summary>Null for what no service of the contracts does.</summary>
    private string? CSharp()
    {
        if (Contract() is not { } contract || action.MethodInfo.GetParameters().Any(static p => typeof(IRemoteStreamContent).IsAssignableFrom(p.ParameterType))) return null;
        var values = action.MethodInfo.GetParameters().Where(static p => p.ParameterType != typeof(CancellationToken)).Select(Argument);
        return $"{(Returns ? "var answer = " : "")}await montrose.Get<{contract.Name}>().{action.MethodInfo.Name}({string.Join(", ", values)});";
    }

    private string Argument(ParameterInfo parameter)
    {
        if (IsSimple(parameter.ParameterType)) return Value(parameter.ParameterType, ExampleOf.Body(parameter.ParameterType), "", CSharpStyle.Instance);
        var body = Body is not null && description.ParameterDescriptions.Any(p => p.Source.Id == "Body" && p.ParameterDescriptor?.Name == parameter.Name);
        var example = body ? ExampleOf.Body(parameter.ParameterType) : FromQuery(parameter.ParameterType);
        var value = Value(parameter.ParameterType, example, "", CSharpStyle.Instance);
        if (!value.StartsWith("new()", StringComparison.Ordinal)) return value;
        return $"new {parameter.ParameterType.Name}{(value == "new()" ? "()" : value["new()".Length..])}";
    }

    private JsonObject FromQuery(Type type)
    {
        var example = new JsonObject();
        foreach (var parameter in QueryParameters())
            if (type.GetProperty(parameter.Name) is not null) example[Camel(parameter.Name)] = parameter.Example?.DeepClone();
        return example;
    }

    /// <summary>What only runs the framework's own pages is in no client.</summary>
    private Type? Contract() => action.ControllerTypeInfo.ImplementedInterfaces
        .Where(static i => i is { IsGenericType: false, IsPublic: true } && typeof(IRemoteService).IsAssignableFrom(i) && i.Name.EndsWith("AppService", StringComparison.Ordinal) && !i.Name.StartsWith("IAbp", StringComparison.Ordinal))
        .FirstOrDefault(i => i.GetInterfaces().Append(i).SelectMany(static t => t.GetMethods()).Any(m => m.Name == action.MethodInfo.Name));

    /// <summary>A value in a language, over several lines where it is large.</summary>
    private static string Value(Type type, JsonNode? value, string indent, IStyle style)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        switch (value)
        {
            case null:
                return "null";
            case JsonArray list:
                var item = type.IsArray ? type.GetElementType()! : type.GetGenericArguments().FirstOrDefault() ?? typeof(object);
                return $"[{string.Join(", ", list.Select(v => Value(item, v, indent, style)))}]";
            case JsonObject fields:
                var inner = indent + "  ";
                var written = fields.Where(static f => f.Value is not null).Select(f => type.GetProperty(f.Key, BindingFlags.IgnoreCase | BindingFlags.Public | BindingFlags.Instance) is { } property
                    ? style.Field(property.Name, Value(property.PropertyType, f.Value, inner, style)) : null).OfType<string>().ToList();
                if (written.Count == 0) return style.Open.Length == 1 ? "{}" : style.Open[..^2];
                return written.Sum(static w => w.Length) + indent.Length < 90 && !written.Exists(static w => w.Contains('\n', StringComparison.Ordinal))
                    ? $"{style.Open} {string.Join(", ", written)} }}"
                    : $"{style.Open}\n{string.Concat(written.Select(w => $"{inner}{w},\n"))}{indent}}}";
            default:
                return type.IsEnum && Enum.GetName(type, Enum.ToObject(type, value.GetValue<long>())) is { } name ? $"{type.Name}.{name}" : style.Scalar(type, value);
        }
    }

    private string Path()
    {
        var text = new StringBuilder("/");
        foreach (var part in description.RelativePath!.Split('{', '}').Select(static (part, i) => i % 2 == 0 ? part : SomeId)) text.Append(part);
        return text.ToString();
    }

    private string QueryText()
    {
        var query = QueryParameters();
        return query.Count == 0 ? "" : "?" + string.Join('&', query.Select(static p => $"{Camel(p.Name)}={Uri.EscapeDataString(p.Example?.ToString() ?? "")}"));
    }

    /// <summary>Of a list's query the size of the page; of any other what must be given.</summary>
    private List<(string Name, JsonNode? Example, ApiParameterDescription Described)> QueryParameters()
    {
        var all = description.ParameterDescriptions.Where(static p => p.Source.Id is "Query" or "ModelBinding").ToList();
        var chosen = all.Exists(static p => p.Name == nameof(PagedResultRequestDto.MaxResultCount)) ? all.FindAll(static p => p.Name == nameof(PagedResultRequestDto.MaxResultCount)) : all.FindAll(static p => IsNeeded(p));
        return chosen.ConvertAll(static p => (p.Name, Example: p.Name == nameof(PagedResultRequestDto.MaxResultCount) ? JsonValue.Create(10) : ExampleOf.Body(p.Type), p));
    }

    private static bool IsNeeded(ApiParameterDescription parameter) => parameter.IsRequired
        || parameter.ModelMetadata is DefaultModelMetadata { Attributes.PropertyAttributes: { } said } && said.OfType<RequiredAttribute>().Any()
        || parameter.ParameterDescriptor is ControllerParameterDescriptor { ParameterInfo: { HasDefaultValue: false } info } && info.ParameterType == typeof(string) && new NullabilityInfoContext().Create(info).WriteState is NullabilityState.NotNull;

    private static Type TypeOf((string Name, JsonNode? Example, ApiParameterDescription Described) parameter) => parameter.Described.Type;

    private ApiParameterDescription? Body => description.ParameterDescriptions.FirstOrDefault(static p => p.Source.Id == "Body");

    private bool HasForm => description.ParameterDescriptions.Any(static p => p.Source.Id is "Form" or "FormFile");

    private IEnumerable<ApiParameterDescription> Ids => description.ParameterDescriptions.Where(static p => p.Source.Id == "Path");

    private string Method => description.HttpMethod!;

    private bool Returns => Volo.Abp.Threading.AsyncHelper.UnwrapTask(action.MethodInfo.ReturnType) != typeof(void);

    private static bool IsSimple(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is var bare && (bare.IsPrimitive || bare.IsEnum || bare == typeof(string) || bare == typeof(Guid) || bare == typeof(DateTime) || bare == typeof(DateOnly) || bare == typeof(decimal));

    private static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name[..1]) + name[1..];

    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private interface IStyle
    {
        /// <summary>What an object begins with.</summary>
        string Open { get; }

        string Field(string name, string value);

        string Scalar(Type type, JsonNode value);
    }

    private sealed class ScriptStyle : IStyle
    {
        public static readonly ScriptStyle Instance = new();

        public string Open => "{";

        public string Field(string name, string value) => $"{Camel(name)}: {value}";

        public string Scalar(Type type, JsonNode value) => value.ToJsonString(Readable);
    }

    private sealed class CSharpStyle : IStyle
    {
        public static readonly CSharpStyle Instance = new();

        public string Open => "new() {";

        public string Field(string name, string value) => $"{name} = {value}";

        public string Scalar(Type type, JsonNode value)
        {
            var text = value.ToJsonString(Readable);
            if (type == typeof(Guid) || type == typeof(DateTime) || type == typeof(DateTimeOffset) || type == typeof(DateOnly) || type == typeof(TimeOnly) || type == typeof(TimeSpan))
                return type == typeof(Guid) ? $"Guid.Parse({text})" : $"{type.Name}.Parse({text}, CultureInfo.InvariantCulture)";
            if (type == typeof(byte[])) return $"Convert.FromBase64String({text})";
            return type == typeof(decimal) ? string.Create(CultureInfo.InvariantCulture, $"{text}m") : text;
        }
    }
}
