using Volo.Abp.Settings;

namespace Volo.Abp.Emailing;

public abstract class EmailSenderConfiguration(ISettingProvider settingProvider) : IEmailSenderConfiguration
{
    protected ISettingProvider SettingProvider { get; } = settingProvider;

    public Task<string> GetDefaultFromAddressAsync() => GetNotEmptySettingValueAsync(EmailSettingNames.DefaultFromAddress);

    public Task<string> GetDefaultFromDisplayNameAsync() => GetNotEmptySettingValueAsync(EmailSettingNames.DefaultFromDisplayName);

    protected async Task<string> GetNotEmptySettingValueAsync(string name) =>
        await SettingProvider.GetOrNullAsync(name) is { Length: > 0 } value
            ? value
            : throw new AbpException($"The setting {name} has no value.");
}
