using Volo.Abp.Application.Services;

namespace Volo.Abp.SettingManagement;

/// <summary>Mail delivery of the host, or of a tenant that may have its own.</summary>
public interface IEmailSettingsAppService : IApplicationService
{
    Task<EmailSettingsDto> GetAsync();

    Task UpdateAsync(UpdateEmailSettingsDto input);

    Task SendTestEmailAsync(SendTestEmailInput input);
}
