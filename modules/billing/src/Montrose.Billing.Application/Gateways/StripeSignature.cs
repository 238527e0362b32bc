using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Montrose.Billing.Webhooks;

namespace Montrose.Billing.Gateways;

/// <summary>The header Stripe-Signature: t=…,v1=… over "{t}.{body}" with the endpoint's whole secret.</summary>
public static class StripeSignature
{
    public const string Header = "Stripe-Signature";

    /// <summary>Any of the v1 may match; its time must be within 300 seconds of <paramref name="now"/>, before or after.</summary>
    public static bool IsValid(ReadOnlySpan<byte> body, string? header, string secret, DateTime now)
    {
        if (string.IsNullOrEmpty(secret) || header is null or { Length: > 2_000 }) return false;
        string? time = null;
        var signatures = new List<string>();
        foreach (var part in header.Split(',', StringSplitOptions.TrimEntries))
        {
            if (part.StartsWith("t=", StringComparison.Ordinal)) time = part[2..];
            else if (part.StartsWith("v1=", StringComparison.Ordinal)) signatures.Add(part[3..]);
        }
        if (!long.TryParse(time, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)) return false;
        var age = new DateTimeOffset(now, TimeSpan.Zero).ToUnixTimeSeconds() - seconds;
        if (age is < -WebhookConsts.ToleranceSeconds or > WebhookConsts.ToleranceSeconds) return false;
        var expected = Encoding.ASCII.GetBytes(Sign(body, time!, secret));
        var isValid = false;
        // All of them, so that the time says nothing of which one matched.
        foreach (var signature in signatures) isValid |= CryptographicOperations.FixedTimeEquals(expected, Encoding.UTF8.GetBytes(signature));
        return isValid;
    }

    /// <summary>Lower-case hex.</summary>
    public static string Sign(ReadOnlySpan<byte> body, string time, string secret)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret));
        hash.AppendData(Encoding.ASCII.GetBytes(time + "."));
        hash.AppendData(body);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
