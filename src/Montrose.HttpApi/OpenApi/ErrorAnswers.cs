using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Montrose.OpenApi;

/// <summary>The one shape of errors, and the answers that have it.</summary>
internal static class ErrorAnswers
{
    private static readonly (string Status, string Text, string Message)[] All =
    [
        ("400", "The request is not valid; `validationErrors` names the fields.", "Your request is not valid."),
        ("401", "Nobody is signed in, or the key does not work.", "You are not signed in."),
        ("403", "The permission is missing, or a rule of the business refuses it; `code` says which.", "You are not allowed to do this."),
        ("404", "There is no such entry, or it is not the caller's to see.", "There is no such entry."),
        ("409", "It was changed in the meantime, or the first request with the same `Idempotency-Key` is still running; `Retry-After` says when to ask again then.", "This was changed in the meantime."),
        ("412", "`If-Match` names another version than the present one. Nothing was changed.", "This was changed in the meantime. Read it again and repeat your change on the newest version."),
        ("422", "The `Idempotency-Key` was used for another request.", "This Idempotency-Key was used for another request."),
        ("429", "A limit is reached; `Retry-After` says how many seconds to wait.", "Too many requests."),
    ];

    public static void AddTo(OpenApiDocument document)
    {
        document.AddComponent(OpenApiNames.Error, Schema());
        foreach (var (status, text, message) in All)
            document.AddComponent("Error" + status, new OpenApiResponse { Description = text, Content = Content(document, status, message), Headers = RequestHeaders.OfError(status) });
    }

    public static void AddTo(OpenApiOperation operation, OpenApiDocument document, string status) =>
        operation.Responses![status] = new OpenApiResponseReference("Error" + status, document);

    private static Dictionary<string, OpenApiMediaType> Content(OpenApiDocument document, string status, string message)
    {
        var error = new JsonObject { ["code"] = null, ["message"] = message, ["details"] = null, ["data"] = new JsonObject(), ["validationErrors"] = null };
        if (status == "400") error["validationErrors"] = new JsonArray(new JsonObject { ["message"] = "The field Name is required.", ["members"] = new JsonArray("name") });
        return new(StringComparer.Ordinal) { ["application/json"] = new() { Schema = new OpenApiSchemaReference(OpenApiNames.Error, document), Example = new JsonObject { ["error"] = error } } };
    }

    private static OpenApiSchema Schema() => Object("An error, always in this shape.", ("error", Object(
        "What went wrong.",
        ("code", Text("What went wrong, for programs; empty for errors that are not of the business.")),
        ("message", Text("What went wrong, for people, in their language.")),
        ("details", Text("More of it.")),
        ("data", new OpenApiSchema { Type = JsonSchemaType.Object | JsonSchemaType.Null, Description = "Values that belong to the code." }),
        ("validationErrors", new OpenApiSchema
        {
            Type = JsonSchemaType.Array | JsonSchemaType.Null,
            Description = "The fields that are not valid.",
            Items = Object("A field or several.", ("message", Text("What is wrong.")), ("members", new OpenApiSchema { Type = JsonSchemaType.Array | JsonSchemaType.Null, Items = new OpenApiSchema { Type = JsonSchemaType.String } })),
        }))));

    private static OpenApiSchema Object(string description, params (string Name, OpenApiSchema Schema)[] properties) => new()
    {
        Type = JsonSchemaType.Object,
        Description = description,
        Properties = properties.ToDictionary(static p => p.Name, static p => (IOpenApiSchema)p.Schema, StringComparer.Ordinal),
    };

    private static OpenApiSchema Text(string description) => new() { Type = JsonSchemaType.String | JsonSchemaType.Null, Description = description };
}
