namespace Volo.Abp.Security.Encryption;

/// <summary>Encrypts and authenticates short texts such as passwords of outside systems.</summary>
public interface IStringEncryptionService
{
    /// <returns>null for null, else Base64.</returns>
    string? Encrypt(string? plainText, string? passPhrase = null, byte[]? salt = null);

    /// <exception cref="System.Security.Cryptography.CryptographicException">Another key, or the text was changed.</exception>
    /// <exception cref="FormatException">Not a text that <see cref="Encrypt"/> returned.</exception>
    string? Decrypt(string? cipherText, string? passPhrase = null, byte[]? salt = null);
}
