namespace Volo.Abp.Emailing.Smtp;

public interface ISmtpEmailSenderConfiguration : IEmailSenderConfiguration
{
    Task<string> GetHostAsync();

    Task<int> GetPortAsync();

    Task<string?> GetUserNameAsync();

    Task<string?> GetPasswordAsync();

    Task<string?> GetDomainAsync();

    Task<bool> GetEnableSslAsync();

    Task<bool> GetUseDefaultCredentialsAsync();
}
