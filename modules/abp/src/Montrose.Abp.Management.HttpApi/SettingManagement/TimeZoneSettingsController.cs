using Microsoft.AspNetCore.Mvc;
using Volo.Abp.AspNetCore.Mvc;

namespace Volo.Abp.SettingManagement;

/// <summary>The default time zone.</summary>
[RemoteService(Name = SettingManagementRemoteServiceConsts.RemoteServiceName)]
[Area(SettingManagementRemoteServiceConsts.ModuleName)]
[Route("api/setting-management/timezone")]
public class TimeZoneSettingsController(ITimeZoneSettingsAppService timeZoneSettingsAppService)
    : AbpControllerBase, ITimeZoneSettingsAppService
{
    [HttpGet]
    public Task<string> GetAsync() => timeZoneSettingsAppService.GetAsync();

    [HttpGet]
    [Route("timezones")]
    public Task<List<NameValue>> GetTimezonesAsync() => timeZoneSettingsAppService.GetTimezonesAsync();

    [HttpPost]
    public Task UpdateAsync(string timezone) => timeZoneSettingsAppService.UpdateAsync(timezone);
}
