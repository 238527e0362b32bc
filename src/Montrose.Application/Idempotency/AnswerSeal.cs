using System.Security.Cryptography;
using System.Text;

namespace Montrose.Idempotency;

/// <summary>
/// Encrypts a stored answer with the caller's own key, of which the database holds a hash only: an answer may hold a secret
/// that is shown once, such as a new API key, and who reads the table without the caller's key reads nothing. AES-256-GCM;
/// the key is derived by HKDF with the request's id, which is authenticated, too.
/// </summary>
public static class AnswerSeal
{
    private const int NonceSize = 12;
    private const int TagSize = 16;
    private const int KeySize = 32;
    private static readonly byte[] Purpose = "Montrose answer of a request"u8.ToArray();

    public static byte[] Seal(ReadOnlySpan<byte> answer, string key, RequestClaim claim)
    {
        var sealedAnswer = new byte[NonceSize + TagSize + answer.Length];
        var nonce = sealedAnswer.AsSpan(0, NonceSize);
        var tag = sealedAnswer.AsSpan(NonceSize, TagSize);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = new AesGcm(KeyOf(key, claim), TagSize);
        cipher.Encrypt(nonce, answer, sealedAnswer.AsSpan(NonceSize + TagSize), tag, claim.RequestId.ToByteArray());
        return sealedAnswer;
    }

    /// <exception cref="CryptographicException">It was sealed with another key, or changed.</exception>
    public static byte[] Open(ReadOnlySpan<byte> sealedAnswer, string key, RequestClaim claim)
    {
        var answer = new byte[sealedAnswer.Length - NonceSize - TagSize];
        using var cipher = new AesGcm(KeyOf(key, claim), TagSize);
        cipher.Decrypt(sealedAnswer[..NonceSize], sealedAnswer[(NonceSize + TagSize)..], sealedAnswer.Slice(NonceSize, TagSize), answer, claim.RequestId.ToByteArray());
        return answer;
    }

    private static byte[] KeyOf(string key, RequestClaim claim) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(key), KeySize, claim.RequestId.ToByteArray(), Purpose);
}
