using Microsoft.AspNetCore.Http;

namespace Montrose.Web.Theme.Security;

/// <summary>Other portals whose pictures a page shows, such as an agency's logo in the host's portal.</summary>
public static class ImageOriginsExtensions
{
    private static readonly object Key = new();

    /// <summary>Lets this response show pictures of the address's origin; harmless for an address of this portal, or for none.</summary>
    public static void AllowImagesOf(this HttpContext context, string? address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https")) return;
        context.Items[Key] = $"{context.Items[Key]} {url.GetLeftPart(UriPartial.Authority)}";
    }

    internal static string ImageOrigins(this HttpContext context) => context.Items[Key] as string ?? "";
}
