using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Volo.Abp.DependencyInjection;

namespace Montrose.Accounts;

/// <summary>
/// Makes six-digit codes and tells the right one. A million guesses are nothing, so the stored hash is sealed with the
/// installation's data protection keys, which the database does not hold: a dump of it can't be guessed against.
/// </summary>
public class VerificationCodes(IDataProtectionProvider protection) : ISingletonDependency
{
    private const int SaltLength = 16;
    private readonly IDataProtector _seal = protection.CreateProtector("Montrose.Accounts.VerificationCodes");

    public static string Create() =>
        RandomNumberGenerator.GetInt32(1_000_000).ToString("D" + AccountConsts.CodeLength.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>What is stored of a code.</summary>
    public string Hash(string code)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltLength);
        return Convert.ToBase64String(_seal.Protect([.. salt, .. Digest(salt, code)]));
    }

    /// <summary>False also where there is no hash, or it was sealed with keys that are gone.</summary>
    public bool Matches(string? hash, string code)
    {
        if (hash is null) return false;
        try
        {
            var content = _seal.Unprotect(Convert.FromBase64String(hash));
            var digits = string.Concat(code.Where(char.IsAsciiDigit));
            return CryptographicOperations.FixedTimeEquals(content.AsSpan(SaltLength), Digest(content.AsSpan(0, SaltLength), digits));
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private static byte[] Digest(ReadOnlySpan<byte> salt, string code) => SHA256.HashData([.. salt, .. Encoding.ASCII.GetBytes(code)]);
}
