using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Montrose.ApiKeys;

/// <summary>A new key: the scheme, 48 random bits that lists show, and 256 random bits that only its holder knows.</summary>
public sealed class ApiKeySecret
{
    private ApiKeySecret(string value) => Value = value;

    /// <summary>What the holder sends; never stored.</summary>
    public string Value { get; }

    public string Prefix => Value[..ApiKeyConsts.PrefixLength];

    /// <summary>SHA-256 in hex, which is stored. The key is random, so that a plain hash can't be reversed.</summary>
    public string Hash => HashOf(Value);

    public static ApiKeySecret Create() =>
        new(ApiKeyConsts.Scheme + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(ApiKeyConsts.VisibleBytes + ApiKeyConsts.SecretBytes)));

    public static string HashOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
