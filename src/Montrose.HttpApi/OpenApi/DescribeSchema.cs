using System.Globalization;
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
            var values = string.Join(", ", Enum.GetValues(type).Cast<object>().Select(v => string.Create(CultureInfo.InvariantCulture, $"{Convert.ToInt64(v, CultureInfo.InvariantCulture)} {v}")));
            schema.Description = schema.Description is { } said ? $"{said} {values}." : $"{values}.";
        }
        return Task.CompletedTask;
    }
}
