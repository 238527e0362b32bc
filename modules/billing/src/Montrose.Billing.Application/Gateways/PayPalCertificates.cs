using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Timing;

namespace Montrose.Billing.Gateways;

/// <summary>The certificates that PayPal signs webhooks with, kept for a day, or until they expire.</summary>
public sealed class PayPalCertificates(GatewayHttp http, IOptions<GatewayOptions> options, IClock clock) : ISingletonDependency
{
    private const int Max = 16;
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(1);

    private readonly ConcurrentDictionary<Uri, (byte[] Key, DateTime Until)> _keys = new();

    /// <summary>The key to check a signature with, which the caller disposes of; null where the certificate there is not PayPal's or not valid now.</summary>
    /// <param name="url">An https address of PayPal's.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="GatewayUnknownException">There is no certificate to be had now.</exception>
    public async Task<RSA?> KeyAsync(Uri url, CancellationToken cancellationToken)
    {
        if (!_keys.TryGetValue(url, out var known) || known.Until <= clock.Now)
        {
            if (Checked(await FetchAsync(url, cancellationToken)) is not { } fetched) return null;
            if (_keys.Count >= Max) _keys.Clear();
            _keys[url] = known = fetched;
        }
        var key = RSA.Create();
        key.ImportRSAPublicKey(known.Key, out _);
        return key;
    }

    private async Task<string> FetchAsync(Uri url, CancellationToken cancellationToken)
    {
        // A PayPal on this machine has its certificates there too.
        var home = new Uri(options.Value.PayPalUrl);
        var from = home.IsLoopback ? new Uri(home, url.PathAndQuery) : url;
        var (status, body) = await http.BytesAsync(() => new HttpRequestMessage(HttpMethod.Get, from), cancellationToken);
        return (int)status is >= 200 and < 300 ? Encoding.ASCII.GetString(body) : throw new GatewayUnknownException($"PayPal answered {(int)status} to a question for its certificate.");
    }

    private (byte[] Key, DateTime Until)? Checked(string pem)
    {
        var all = new X509Certificate2Collection();
        try
        {
            all.ImportFromPem(pem);
            if (all.Count == 0) return null;
            var own = all[0];
            if (!IsPayPals(own) || !LeadsToATrustedOne(own, all)) return null;
            using var key = own.GetRSAPublicKey();
            var expires = own.NotAfter.ToUniversalTime();
            return key is null ? null : (key.ExportRSAPublicKey(), expires < clock.Now + KeptFor ? expires : clock.Now + KeptFor);
        }
        catch (CryptographicException)
        {
            return null;
        }
        finally
        {
            foreach (var certificate in all) certificate.Dispose();
        }
    }

    private static bool IsPayPals(X509Certificate2 certificate) =>
        certificate.GetNameInfo(X509NameType.DnsName, forIssuer: false) is { } name && (name.Equals("paypal.com", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".paypal.com", StringComparison.OrdinalIgnoreCase));

    private bool LeadsToATrustedOne(X509Certificate2 certificate, X509Certificate2Collection beside)
    {
        if (IsChained(certificate, beside, roots: null)) return true;
        if (string.IsNullOrWhiteSpace(options.Value.PayPalRoots)) return false;
        var roots = new X509Certificate2Collection();
        roots.ImportFromPem(options.Value.PayPalRoots);
        return IsChained(certificate, beside, roots);
    }

    private bool IsChained(X509Certificate2 certificate, X509Certificate2Collection beside, X509Certificate2Collection? roots)
    {
        using var chain = new X509Chain();
        var policy = chain.ChainPolicy;
        (policy.RevocationMode, policy.VerificationTime, policy.VerificationTimeIgnored) = (X509RevocationMode.NoCheck, clock.Now, false);
        policy.DisableCertificateDownloads = true;
        policy.ExtraStore.AddRange(beside);
        if (roots is not null)
        {
            policy.TrustMode = X509ChainTrustMode.CustomRootTrust;
            policy.CustomTrustStore.AddRange(roots);
        }
        return chain.Build(certificate);
    }
}
