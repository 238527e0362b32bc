using Microsoft.AspNetCore.Authorization;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;

namespace Volo.Abp.SettingManagement;

/// <summary>The default time zone of the host or the tenant.</summary>
[Authorize(SettingManagementPermissions.TimeZone)]
public class TimeZoneSettingsAppService(ISettingManager settingManager, ITimezoneProvider timezoneProvider)
    : SettingManagementAppServiceBase, ITimeZoneSettingsAppService
{
    // Says that the server's own zone applies; the setting is then empty.
    private const string Unspecified = "Unspecified";

    protected ISettingManager SettingManager { get; } = settingManager;

    protected ITimezoneProvider TimezoneProvider { get; } = timezoneProvider;

    public virtual async Task<string> GetAsync()
    {
        var timezone = CurrentTenant.IsAvailable
            ? await SettingManager.GetOrNullForTenantAsync(TimingSettingNames.TimeZone, CurrentTenant.GetId())
            : await SettingManager.GetOrNullGlobalAsync(TimingSettingNames.TimeZone);
        return string.IsNullOrWhiteSpace(timezone) ? Unspecified : timezone;
    }

    public virtual Task<List<NameValue>> GetTimezonesAsync() =>
        Task.FromResult<List<NameValue>>(
        [
            new NameValue { Name = L["DefaultTimeZone"], Value = Unspecified },
            .. TimeZoneHelper.GetTimezones(TimezoneProvider.GetWindowsTimezones()),
        ]);

    public virtual Task UpdateAsync(string timezone)
    {
        var isUnspecified = string.Equals(timezone, Unspecified, StringComparison.OrdinalIgnoreCase);
        return SettingManager.SetForTenantOrGlobalAsync(
            CurrentTenant.Id, TimingSettingNames.TimeZone, isUnspecified ? null : timezone);
    }
}
