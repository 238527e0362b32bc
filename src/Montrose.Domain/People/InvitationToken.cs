using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Montrose.People;

/// <summary>The secret in an invitation's link: 256 random bits, base64url. Whoever holds it may accept.</summary>
public sealed class InvitationToken
{
    private InvitationToken(string value) => Value = value;

    /// <summary>What the link carries; never stored.</summary>
    public string Value { get; }

    /// <summary>SHA-256 in hex, which is stored. The token is random, so that a plain hash can't be reversed.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Value)));

    public static InvitationToken Create() => new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32)));

    public static InvitationToken Read(string value) => new(value);
}
