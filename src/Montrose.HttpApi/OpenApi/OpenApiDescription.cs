using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;

namespace Montrose.OpenApi;

/// <summary>The API's description as OpenAPI 3.1 (Q1), made when somebody first asks and kept: it is the same for everybody.</summary>
public static class OpenApiDescription
{
    public static void AddOpenApiDescription(this IServiceCollection services)
    {
        services.AddSingleton<CodeDocumentation>();
        services.AddSingleton<WrittenDescription>();
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

    public static void MapOpenApiDescription(this IEndpointRouteBuilder endpoints)
    {
        Map(OpenApiNames.Address, "application/json; charset=utf-8", static w => w.DocumentAsync());
        Map(OpenApiNames.Script, "text/javascript; charset=utf-8", static w => w.ScriptAsync());

        void Map(string address, string type, Func<WrittenDescription, Task<WrittenText>> write) => endpoints.MapGet(address, async (HttpContext context, WrittenDescription written) =>
        {
            var text = await write(written);
            context.Response.Headers.CacheControl = "no-cache";
            return Results.Bytes(text.Bytes, type, entityTag: text.Tag);
        }).AllowAnonymous().ExcludeFromDescription();
    }

    internal static string SessionCookieName(this IServiceProvider services) =>
        services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme).Cookie.Name!;
}
