using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Volo.Abp.DependencyInjection;

namespace Montrose.Web.Theme.Assets;

/// <summary>Addresses of the bundled files, with their fingerprint where the endpoints know it and a version otherwise.</summary>
public class PortalAssets(IFileVersionProvider versions) : ITransientDependency
{
    public const string Icons = "assets/dist/icons.svg";
    public const string Script = "assets/dist/portal.js";
    public const string Styles = "assets/dist/portal.css";
    public const string StylesRightToLeft = "assets/dist/portal.rtl.css";
    /// <summary>Named without a version in the style sheet, so its address carries none.</summary>
    public const string Font = "assets/dist/inter-latin-wght-normal.woff2";

    /// <summary>The address of a file, e.g. /assets/dist/portal.4u2jtrbt7a.js.</summary>
    public string Url(HttpContext context, string path)
    {
        var pathBase = context.Request.PathBase;
        var known = context.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>();
        if (known?[path] is { } fingerprinted && fingerprinted != path) return pathBase + "/" + fingerprinted;
        return versions.AddFileVersionToPath(pathBase, pathBase + "/" + path);
    }
}
