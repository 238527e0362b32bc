using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.OpenApi;
using Montrose.Concurrency;
using Montrose.Idempotency;

namespace Montrose.OpenApi;

/// <summary>The headers that every operation of a kind takes and answers: repetition, versions, limits.</summary>
internal static class RequestHeaders
{
    /// <summary>What the document says of them once.</summary>
    public const string Explanation =
        """
        ## Lists

        A list answers a page: `items`, and in `totalCount` how many there are (lists of very many stop counting a thousand beyond the page). `SkipCount` is
        0 or more, `MaxResultCount` 1 to 1000 and 10 where it is left out. `Sorting` names a field, then `desc` or `asc`; several with commas, e.g.
        `name desc, creationTime`. Entries that are equal in it keep one order, so that page after page shows each once; a page beyond the end is empty.
        `Filter` looks for a part of the texts that the list shows, in upper or lower case; every other parameter of a list leaves those entries that have
        its value, and several are all to be met. What is out of bounds, or no field of the list, is refused with 400, and `validationErrors` names the parameter.

        ## Repeating a change

        A change may carry an `Idempotency-Key` of the caller's choice: 16 to 128 visible characters, best a UUID. The same request with the same key is
        carried out once, within 24 hours: whoever asks again gets the first answer with the header `Idempotent-Replayed: true`, also after a refusal.
        While the first request runs the answer is 409 with `Retry-After`; the same key with another query or body is 422. A key belongs to the agency, the
        person or API key that sends it, the method and the address. Failures (5xx), refusals that depend on the moment (401, 409, 412, 429, a missing right)
        and answers that set a cookie are not kept. Kept answers are encrypted with the key that came with them.

        ## Versions

        Reading one thing answers an `ETag`; sent back as `If-None-Match` it answers 304 while nothing has changed. Sent as `If-Match` with PUT, PATCH or
        DELETE the change happens only to the version that was read, and is refused with 412 otherwise. What stands before the dot is the `concurrencyStamp`
        of the thing where it has one, and that alone is compared then; the stamp in quotes is a valid tag, too.

        ## Limits

        Requests are counted by agency, by person and by API key, and by address where nobody is signed in, in windows of 60 seconds. `RateLimit-Policy`
        names the limits, e.g. `"user";q=12000;w=60`, and `RateLimit` what is left of each and the seconds until it is whole again, e.g.
        `"user";r=11990;t=42`. Beyond a limit the answer is 429 with `Retry-After`.
        """;

    public static void AddTo(OpenApiOperation operation, ApiDescription description, OpenApiDocument document)
    {
        var filters = description.ActionDescriptor.FilterDescriptors.Select(static f => f.Filter).ToList();
        operation.Responses ??= [];
        ErrorAnswers.AddTo(operation, document, "429");
        if (!HttpMethods.IsGet(description.HttpMethod!))
        {
            Take(operation, IdempotencyConsts.Header, "Makes the repetition of this request harmless: 16 to 128 visible characters, best a UUID.", "7c1f3b52-2f0d-4c39-9d7e-5a3b1c9e8f10");
            ErrorAnswers.AddTo(operation, document, "400");
            ErrorAnswers.AddTo(operation, document, "409");
            ErrorAnswers.AddTo(operation, document, "422");
        }
        if (filters.Exists(static f => f is VersionedChangeFilter))
        {
            Take(operation, "If-Match", "The `ETag` of the version that this change is meant for.", "\"3f0c1f7b9a3d4c6e8f1a2b3c4d5e6f70\"");
            ErrorAnswers.AddTo(operation, document, "412");
        }
        if (filters.Exists(static f => f is VersionedReadFilter))
        {
            Take(operation, "If-None-Match", "The `ETag` of an answer that the caller has already.", "\"3f0c1f7b9a3d4c6e8f1a2b3c4d5e6f70.9b2f4c6d8e0a1b3c5d7e9f01\"");
            operation.Responses["304"] = new OpenApiResponse { Description = "The caller has it already." };
        }
        foreach (var (status, answer) in operation.Responses)
            if (answer is OpenApiResponse own)
                own.Headers = Headers(status, filters.Exists(static f => f is VersionedReadFilter), !HttpMethods.IsGet(description.HttpMethod!));
    }

    /// <summary>Of the answers that all operations share.</summary>
    public static Dictionary<string, IOpenApiHeader> OfError(string status)
    {
        var headers = Limits();
        if (status is "409" or "429") headers["Retry-After"] = Header("Seconds to wait.", JsonSchemaType.Integer);
        return headers;
    }

    private static Dictionary<string, IOpenApiHeader> Headers(string status, bool isVersioned, bool isChange)
    {
        var headers = Limits();
        if (isVersioned && status is "200" or "304") headers["ETag"] = Header("The version of what was read.", JsonSchemaType.String);
        if (isChange) headers[IdempotencyConsts.ReplayedHeader] = Header("`true` where the answer was given before, to the same `Idempotency-Key`.", JsonSchemaType.String);
        return headers;
    }

    private static Dictionary<string, IOpenApiHeader> Limits() => new(StringComparer.Ordinal)
    {
        ["RateLimit-Policy"] = Header("The limits, each with its quota and its window in seconds.", JsonSchemaType.String),
        ["RateLimit"] = Header("What is left of each limit, and the seconds until it is whole again.", JsonSchemaType.String),
    };

    private static OpenApiHeader Header(string description, JsonSchemaType type) => new() { Description = description, Schema = new OpenApiSchema { Type = type } };

    private static void Take(OpenApiOperation operation, string name, string description, string example)
    {
        operation.Parameters ??= [];
        operation.Parameters.Add(new OpenApiParameter { Name = name, In = ParameterLocation.Header, Description = description, Schema = new OpenApiSchema { Type = JsonSchemaType.String }, Example = example });
    }
}
