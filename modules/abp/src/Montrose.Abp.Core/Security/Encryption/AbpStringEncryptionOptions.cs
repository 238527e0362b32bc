namespace Volo.Abp.Security.Encryption;

public class AbpStringEncryptionOptions
{
    /// <summary>Bits of the key: 128, 192 or 256.</summary>
    public int Keysize { get; set; } = 256;

    /// <summary>Has no default on purpose: configure <c>StringEncryption:DefaultPassPhrase</c>.</summary>
    public string DefaultPassPhrase { get; set; } = "";

    public byte[] DefaultSalt { get; set; } = "montrose"u8.ToArray();
}
