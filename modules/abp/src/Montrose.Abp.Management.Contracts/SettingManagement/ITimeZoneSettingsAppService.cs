using Volo.Abp.Application.Services;

namespace Volo.Abp.SettingManagement;

/// <summary>The default time zone of the host or the tenant.</summary>
public interface ITimeZoneSettingsAppService : IApplicationService
{
    Task<string> GetAsync();

    Task<List<NameValue>> GetTimezonesAsync();

    Task UpdateAsync(string timezone);
}
