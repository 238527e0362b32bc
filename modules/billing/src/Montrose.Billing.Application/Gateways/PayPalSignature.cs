using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Montrose.Billing.Gateways;

/// <summary>
/// What PayPal signs of a webhook: its id, its time, the subscription's id and the CRC-32 of the body, as it came, in decimal
/// digits (developer.paypal.com, webhooks, self verification).
/// </summary>
internal sealed record PayPalSignature(string Id, string Time, string WebhookId, uint BodyCrc, string Signature, string Algorithm, Uri CertificateUrl)
{
    private const string Supported = "SHA256withRSA";

    /// <summary>Null where a header is missing, or the certificate is not PayPal's to name.</summary>
    public static PayPalSignature? Of(WebhookDelivery delivery, string webhookId)
    {
        string? Header(string name) => delivery.Headers.GetValueOrDefault("PAYPAL-" + name) is { Length: > 0 } value ? value : null;
        return Header("TRANSMISSION-ID") is { } id && Header("TRANSMISSION-TIME") is { } time && Header("TRANSMISSION-SIG") is { } signature && Header("AUTH-ALGO") is { } algorithm
            && Header("CERT-URL") is { } certificate && PayPals(certificate) is { } url
            ? new PayPalSignature(id, time, webhookId, Crc32(delivery.Body.Span), signature, algorithm, url)
            : null;
    }

    public bool IsMadeWith(RSA key)
    {
        if (!Algorithm.Equals(Supported, StringComparison.OrdinalIgnoreCase)) return false;
        var signature = new byte[Signature.Length];
        return Convert.TryFromBase64String(Signature, signature, out var length)
            && key.VerifyData(Encoding.UTF8.GetBytes(Signed), signature.AsSpan(0, length), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }

    /// <summary>What PayPal is asked with, but for the event.</summary>
    public JsonObject ToQuestion() => new()
    {
        ["auth_algo"] = Algorithm,
        ["cert_url"] = CertificateUrl.OriginalString,
        ["transmission_id"] = Id,
        ["transmission_sig"] = Signature,
        ["transmission_time"] = Time,
        ["webhook_id"] = WebhookId,
    };

    internal string Signed => $"{Id}|{Time}|{WebhookId}|{BodyCrc.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>IEEE 802.3, as PayPal and zip have it.</summary>
    internal static uint Crc32(ReadOnlySpan<byte> bytes)
    {
        const uint polynomial = 0xEDB88320;
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ polynomial;
        }
        return ~crc;
    }

    private static Uri? PayPals(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var parsed) && parsed.Scheme == Uri.UriSchemeHttps && parsed.IsDefaultPort && parsed.UserInfo.Length == 0
        && (parsed.Host == "paypal.com" || parsed.Host.EndsWith(".paypal.com", StringComparison.Ordinal))
            ? parsed
            : null;
}
