using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Montrose.Billing.Gateways;

namespace Montrose.TestBase.Wire;

/// <summary>An authority that vouches for PayPal's certificates, and for some that are not as they should be.</summary>
public static class PayPalSigner
{
    public const string Current = "CURRENT";

    /// <summary>Expired before the tests' time.</summary>
    public const string Expired = "EXPIRED";

    /// <summary>Vouched for, but another's.</summary>
    public const string AnothersName = "ANOTHER";

    /// <summary>In PayPal's name, vouched for by nobody.</summary>
    public const string SelfMade = "SELFMADE";

    /// <summary>Nobody answers there.</summary>
    public const string Unreachable = "UNREACHABLE";

    private static readonly RSA Key = RSA.Create(2048);
    private static readonly X509Certificate2 Authority = MakeAuthority();

    private static readonly Dictionary<string, string> Certificates = new(StringComparer.Ordinal)
    {
        [Current] = Make("messageverificationcerts.paypal.com", 2025, 2090),
        [Expired] = Make("messageverificationcerts.paypal.com", 2021, 2024),
        [AnothersName] = Make("paypal.com.evil.example", 2025, 2090),
        [SelfMade] = Request("messageverificationcerts.paypal.com").CreateSelfSigned(Year(2025), Year(2090)).ExportCertificatePem(),
    };

    /// <summary>The authority's certificate in PEM.</summary>
    public static string Root => Authority.ExportCertificatePem();

    public static string? Certificate(string name) => Certificates.GetValueOrDefault(name);

    public static string Sign(string id, string time, string webhookId, string body)
    {
        var crc = PayPalSignature.Crc32(Encoding.UTF8.GetBytes(body));
        return Convert.ToBase64String(Key.SignData(Encoding.UTF8.GetBytes($"{id}|{time}|{webhookId}|{crc}"), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
    }

    private static string Make(string name, int from, int to)
    {
        using var certificate = Request(name).Create(Authority, Year(from), Year(to), [1, 2, 3, (byte)(from % 100)]);
        return certificate.ExportCertificatePem();
    }

    private static CertificateRequest Request(string name) => new($"CN={name}", Key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

    private static X509Certificate2 MakeAuthority()
    {
        var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=An authority of tests", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        return request.CreateSelfSigned(Year(2020), Year(2095));
    }

    private static DateTimeOffset Year(int year) => new(year, 1, 1, 0, 0, 0, TimeSpan.Zero);
}
