using Volo.Abp.DependencyInjection;
using Volo.Abp.Settings;

namespace Volo.Abp.Emailing.Smtp;

public class SmtpEmailSenderConfiguration(ISettingProvider settingProvider)
    : EmailSenderConfiguration(settingProvider), ISmtpEmailSenderConfiguration, ITransientDependency
{
    public Task<string> GetHostAsync() => GetNotEmptySettingValueAsync(EmailSettingNames.Smtp.Host);

    public async Task<int> GetPortAsync() =>
        int.TryParse(await GetNotEmptySettingValueAsync(EmailSettingNames.Smtp.Port), out var port) && port is > 0 and < 65536
            ? port
            : throw new AbpException($"The setting {EmailSettingNames.Smtp.Port} is no port: it has to be a number from 1 to 65535.");

    public Task<string?> GetUserNameAsync() => SettingProvider.GetOrNullAsync(EmailSettingNames.Smtp.UserName);

    public Task<string?> GetPasswordAsync() => SettingProvider.GetOrNullAsync(EmailSettingNames.Smtp.Password);

    public Task<string?> GetDomainAsync() => SettingProvider.GetOrNullAsync(EmailSettingNames.Smtp.Domain);

    public Task<bool> GetEnableSslAsync() => SettingProvider.IsTrueAsync(EmailSettingNames.Smtp.EnableSsl);

    public Task<bool> GetUseDefaultCredentialsAsync() => SettingProvider.IsTrueAsync(EmailSettingNames.Smtp.UseDefaultCredentials);
}
