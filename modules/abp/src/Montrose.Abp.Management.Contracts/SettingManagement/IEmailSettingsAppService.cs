using Volo.Abp.Application.Services;

namespace Volo.Abp.SettingManagement;

/// <summary>Mail delivery of the host, or of a tenant that may have its own.</summary>
public interface IEmailSettingsAppService : IApplicationService
{
    /// <summary>How mails are sent.</summary>
    Task<EmailSettingsDto> GetAsync();

    /// <summary>Changes how mails are sent.</summary>
    Task UpdateAsync(UpdateEmailSettingsDto input);

    /// <summary>Sends a mail to try the settings.</summary>
    Task SendTestEmailAsync(SendTestEmailInput input);
}
