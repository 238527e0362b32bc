namespace Montrose.Web.Hosting;

/// <summary>Scripts, styles and pictures of the portal: compressed, and kept by browsers as long as their address says which version they are.</summary>
public static class Assets
{
    private const string Folder = "/assets";
    private const string ForAYear = "public, max-age=31536000, immutable";

    public static IServiceCollection AddAssets(this IServiceCollection services) => services.AddResponseCompression(static o =>
    {
        // Nothing in these files is secret, so that their length may tell what it likes; pages are not compressed.
        o.EnableForHttps = true;
        o.MimeTypes = ["text/css", "text/javascript", "image/svg+xml"];
    });

    public static IApplicationBuilder UseAssets(this IApplicationBuilder app)
    {
        app.UseWhen(static c => c.Request.Path.StartsWithSegments(Folder, StringComparison.OrdinalIgnoreCase), static assets => assets.UseResponseCompression());
        return app.UseStaticFiles(new StaticFileOptions
        {
            OnPrepareResponse = static c =>
            {
                if (c.Context.Request.Query.ContainsKey("v")) c.Context.Response.Headers.CacheControl = ForAYear;
            },
        });
    }
}
