using System.Security.Cryptography;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Security.Encryption;

namespace Volo.Abp.Settings;

public class SettingEncryptionService(
    IStringEncryptionService stringEncryptionService,
    IOptions<AbpSettingOptions> options,
    ILogger<SettingEncryptionService> logger) : ISettingEncryptionService, ITransientDependency
{
    protected IStringEncryptionService StringEncryptionService { get; } = stringEncryptionService;

    protected IOptions<AbpSettingOptions> Options { get; } = options;

    public virtual string? Encrypt(SettingDefinition settingDefinition, string? plainValue) =>
        string.IsNullOrEmpty(plainValue) ? plainValue : StringEncryptionService.Encrypt(plainValue);

    public virtual string? Decrypt(SettingDefinition settingDefinition, string? encryptedValue)
    {
        if (string.IsNullOrEmpty(encryptedValue))
            return encryptedValue;
        try
        {
            return StringEncryptionService.Decrypt(encryptedValue);
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException)
        {
            logger.LogWarning(exception, "The value of setting {Setting} can't be decrypted: it is plain, or another pass phrase encrypted it", settingDefinition.Name);
            return Options.Value.ReturnOriginalValueIfDecryptFailed ? encryptedValue : "";
        }
    }
}
