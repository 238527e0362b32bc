namespace Volo.Abp.Emailing;

public interface IEmailSenderConfiguration
{
    Task<string> GetDefaultFromAddressAsync();

    Task<string> GetDefaultFromDisplayNameAsync();
}
