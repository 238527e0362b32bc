using Volo.Abp;

namespace Montrose.Addresses;

/// <summary>A company's public web address: http or https, and nothing that a browser would run.</summary>
public static class WebAddress
{
    /// <returns>With its scheme; null for an empty text.</returns>
    /// <exception cref="BusinessException">Montrose:Website.Invalid</exception>
    public static string? Parse(string? text, int maxLength)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var address = text.Trim();
        if (!address.Contains("://", StringComparison.Ordinal)) address = "https://" + address;
        var isWeb = address.Length <= maxLength
            && Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            && uri.UserInfo.Length == 0
            && uri.HostNameType == UriHostNameType.Dns
            && uri.Host.Contains('.', StringComparison.Ordinal);
        return isWeb ? address : throw ClientErrors.WebsiteInvalid(text);
    }
}
