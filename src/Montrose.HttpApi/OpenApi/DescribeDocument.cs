using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Montrose.OpenApi;

/// <summary>What the description says once: title, how callers say who they are, the shape of errors.</summary>
internal sealed class DescribeDocument : IOpenApiDocumentTransformer
{
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Portal API",
            Version = OpenApiNames.Document,
            Description = "Everything that the portal does. The portal's own address says whose data it is about. Errors have one shape.\n\n" + RequestHeaders.Explanation,
        };
        // The same for every portal: each is asked at its own address.
        document.Servers = [new OpenApiServer { Url = "/" }];
        ErrorAnswers.AddTo(document);
        document.AddComponent(OpenApiNames.ApiKey, new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.ApiKey,
            In = ParameterLocation.Header,
            Name = "X-Api-Key",
            Description = "A key made in the portal's settings; it may what its scopes say.",
        });
        document.AddComponent(OpenApiNames.Bearer, new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "The same key as a bearer token." });
        document.AddComponent(OpenApiNames.Session, new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.ApiKey,
            In = ParameterLocation.Cookie,
            Name = context.ApplicationServices.SessionCookieName(),
            Description = "The session of somebody who is signed in. Changes also take the antiforgery token in the header `RequestVerificationToken`.",
        });
        foreach (var twins in Operations(document).GroupBy(static o => o.Operation.OperationId, StringComparer.Ordinal).Where(static g => g.Count() > 1).ToList())
            foreach (var (path, method, operation) in twins.OrderBy(static t => t.Path.Length).Skip(1))
                operation.OperationId += "Of" + string.Concat(path.Split('/').Where(static p => p.StartsWith('{')).Select(static p => char.ToUpperInvariant(p[1]) + p[2..^1])) + (method == HttpMethod.Get ? "" : method.Method);
        return Task.CompletedTask;
    }

    private static IEnumerable<(string Path, HttpMethod Method, OpenApiOperation Operation)> Operations(OpenApiDocument document) =>
        document.Paths.SelectMany(static p => (p.Value.Operations ?? []).Select(o => (p.Key, o.Key, o.Value)));
}
