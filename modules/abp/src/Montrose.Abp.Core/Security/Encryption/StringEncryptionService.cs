using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Security.Encryption;

/// <summary>
/// AES-GCM with a random nonce; the key comes from the pass phrase by PBKDF2. Equal texts give different results, and a
/// changed result is noticed.
/// </summary>
public class StringEncryptionService(IOptions<AbpStringEncryptionOptions> options) : IStringEncryptionService, ITransientDependency
{
    private const byte Version = 1;
    private const int Iterations = 100_000;

    // Deriving a key takes tens of milliseconds, so keys are kept. The bound is for callers that invent pass phrases.
    private const int MaxKeys = 256;
    private static readonly ConcurrentDictionary<(string PassPhrase, string Salt, int Bits), byte[]> Keys = new();

    protected AbpStringEncryptionOptions Options { get; } = options.Value;

    public virtual string? Encrypt(string? plainText, string? passPhrase = null, byte[]? salt = null)
    {
        if (plainText is null)
            return null;

        var plain = Encoding.UTF8.GetBytes(plainText);
        var result = new byte[1 + 12 + 16 + plain.Length];
        var span = result.AsSpan();
        span[0] = Version;
        var nonce = span.Slice(1, 12);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(GetKey(passPhrase, salt), 16);
        aes.Encrypt(nonce, plain, span[29..], span.Slice(13, 16));
        return Convert.ToBase64String(result);
    }

    public virtual string? Decrypt(string? cipherText, string? passPhrase = null, byte[]? salt = null)
    {
        if (string.IsNullOrEmpty(cipherText))
            return null;

        var bytes = Convert.FromBase64String(cipherText);
        if (bytes.Length < 29 || bytes[0] != Version)
            throw new FormatException("The text was not made by this encryption.");

        var plain = new byte[bytes.Length - 29];
        using var aes = new AesGcm(GetKey(passPhrase, salt), 16);
        aes.Decrypt(bytes.AsSpan(1, 12), bytes.AsSpan(29), bytes.AsSpan(13, 16), plain);
        return Encoding.UTF8.GetString(plain);
    }

    private byte[] GetKey(string? passPhrase, byte[]? salt)
    {
        passPhrase ??= Options.DefaultPassPhrase;
        if (string.IsNullOrEmpty(passPhrase))
            throw new AbpException("StringEncryption:DefaultPassPhrase is not configured: set it to a long random text that stays the same.");

        salt ??= Options.DefaultSalt;
        var id = (passPhrase, Convert.ToHexString(salt), Options.Keysize);
        if (Keys.TryGetValue(id, out var key))
            return key;

        if (Keys.Count >= MaxKeys)
            Keys.Clear();
        key = Rfc2898DeriveBytes.Pbkdf2(passPhrase, salt, Iterations, HashAlgorithmName.SHA256, Options.Keysize / 8);
        Keys[id] = key;
        return key;
    }
}
