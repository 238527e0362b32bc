using Volo.Abp.Application.Services;

namespace Volo.Abp.SettingManagement;

/// <summary>The default time zone of the host or the tenant.</summary>
public interface ITimeZoneSettingsAppService : IApplicationService
{
    /// <summary>The time zone in force.</summary>
    Task<string> GetAsync();

    /// <summary>The time zones to choose from.</summary>
    Task<List<NameValue>> GetTimezonesAsync();

    /// <summary>Changes the time zone.</summary>
    Task UpdateAsync(string timezone);
}
