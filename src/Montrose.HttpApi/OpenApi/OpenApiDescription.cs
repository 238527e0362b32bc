using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using Microsoft.OpenApi;

namespace Montrose.OpenApi;

/// <summary>The API's description as OpenAPI 3.1 (Q1), made when somebody first asks and kept: it is the same for everybody.</summary>
public static class OpenApiDescription
{
    public static void AddOpenApiDescription(this IServiceCollection services)
    {
        services.AddSingleton<CodeDocumentation>();
        services.AddSingleton<Written>();
        services.AddOpenApi(OpenApiNames.Document, static o =>
        {
            o.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
            o.ShouldInclude = static d => d.RelativePath?.StartsWith("api/", StringComparison.OrdinalIgnoreCase) == true;
            o.AddDocumentTransformer<DescribeDocument>();
            o.AddOperationTransformer<DescribeOperation>();
            o.AddSchemaTransformer<DescribeSchema>();
        });
        // A number is a number: without this each would also be described as a text.
        services.ConfigureHttpJsonOptions(static o => o.SerializerOptions.NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.Strict);
    }

    public static void MapOpenApiDescription(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet(OpenApiNames.Address, static async (HttpContext context, Written written) =>
        {
            var (bytes, tag) = await written.DocumentAsync();
            return Results.Bytes(bytes, "application/json; charset=utf-8", entityTag: tag);
        }).AllowAnonymous().ExcludeFromDescription();

    internal static string SessionCookieName(this IServiceProvider services) =>
        services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme).Cookie.Name!;

    private sealed class Written(IServiceProvider services)
    {
        private readonly Lock _writing = new();
        private Task<(byte[] Bytes, EntityTagHeaderValue Tag)>? _document;

        /// <summary>Written once, whoever asks first; an attempt that failed is not kept.</summary>
        public Task<(byte[] Bytes, EntityTagHeaderValue Tag)> DocumentAsync()
        {
            lock (_writing) return _document is null or { IsFaulted: true } ? _document = WriteAsync(services) : _document;
        }

        private static async Task<(byte[] Bytes, EntityTagHeaderValue Tag)> WriteAsync(IServiceProvider services)
        {
            var document = await services.GetRequiredKeyedService<IOpenApiDocumentProvider>(OpenApiNames.Document).GetOpenApiDocumentAsync();
            using var text = new StringWriter(CultureInfo.InvariantCulture);
            document.SerializeAsV31(new OpenApiJsonWriter(text));
            var bytes = Encoding.UTF8.GetBytes(text.ToString());
            return (bytes, new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..32]}\""));
        }
    }
}
