using Microsoft.AspNetCore.Mvc;
using Volo.Abp.AspNetCore.Mvc;

namespace Volo.Abp.SettingManagement;

/// <summary>Mail delivery.</summary>
[RemoteService(Name = SettingManagementRemoteServiceConsts.RemoteServiceName)]
[Area(SettingManagementRemoteServiceConsts.ModuleName)]
[Route("api/setting-management/emailing")]
public class EmailSettingsController(IEmailSettingsAppService emailSettingsAppService) : AbpControllerBase, IEmailSettingsAppService
{
    [HttpGet]
    public Task<EmailSettingsDto> GetAsync() => emailSettingsAppService.GetAsync();

    [HttpPost]
    public Task UpdateAsync(UpdateEmailSettingsDto input) => emailSettingsAppService.UpdateAsync(input);

    [HttpPost("send-test-email")]
    public Task SendTestEmailAsync(SendTestEmailInput input) => emailSettingsAppService.SendTestEmailAsync(input);
}
