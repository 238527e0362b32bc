using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Montrose.OpenApi;

/// <summary>What the description says of types and their fields: the docstrings, and what an enumeration's numbers mean.</summary>
internal sealed class DescribeSchema(CodeDocumentation code) : IOpenApiSchemaTransformer
{
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
        if (context.JsonPropertyInfo?.AttributeProvider is System.Reflection.PropertyInfo property) schema.Description = code.SummaryOf(property) ?? schema.Description;
        if (type.IsEnum)
        {
            NameValues(schema, type);
            var values = string.Join(", ", Enum.GetValues(type).Cast<object>().Select(v => string.Create(CultureInfo.InvariantCulture, $"{Convert.ToInt64(v, CultureInfo.InvariantCulture)} {v}")));
            schema.Description = schema.Description is { } said ? $"{said} {values}." : $"{values}.";
        }
        return Task.CompletedTask;
    }

    /// <summary>The numbers, and their names as generators of clients look for them.</summary>
    private static void NameValues(OpenApiSchema schema, Type type)
    {
        var names = Enum.GetNames(type);
        schema.Enum = [.. Enum.GetValuesAsUnderlyingType(type).Cast<object>().Select(static v => (JsonNode)JsonValue.Create(Convert.ToInt64(v, CultureInfo.InvariantCulture)))];
        schema.Extensions ??= new Dictionary<string, IOpenApiExtension>(StringComparer.Ordinal);
        schema.Extensions[OpenApiNames.EnumNames] = new JsonNodeExtension(new JsonArray([.. names.Select(static n => (JsonNode)n)]));
    }
}
