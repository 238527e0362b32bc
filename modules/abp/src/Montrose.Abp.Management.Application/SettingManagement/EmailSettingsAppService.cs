using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Volo.Abp.Emailing;
using Volo.Abp.Features;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Settings;

namespace Volo.Abp.SettingManagement;

/// <summary>Mail delivery of the host, or of a tenant that may have its own.</summary>
[Authorize(SettingManagementPermissions.Emailing)]
public class EmailSettingsAppService(ISettingManager settingManager, IEmailSender emailSender)
    : SettingManagementAppServiceBase, IEmailSettingsAppService
{
    protected ISettingManager SettingManager { get; } = settingManager;

    protected IEmailSender EmailSender { get; } = emailSender;

    public virtual async Task<EmailSettingsDto> GetAsync()
    {
        await CheckFeatureAsync();
        var isTenant = CurrentTenant.IsAvailable;
        return new EmailSettingsDto
        {
            // The server, user and domain of the host are none of a tenant's business.
            SmtpHost = await OwnAsync(EmailSettingNames.Smtp.Host, isTenant),
            SmtpPort = int.TryParse(
                await SettingProvider.GetOrNullAsync(EmailSettingNames.Smtp.Port), CultureInfo.InvariantCulture, out var port) ? port : 25,
            SmtpUserName = await OwnAsync(EmailSettingNames.Smtp.UserName, isTenant),
            SmtpDomain = await OwnAsync(EmailSettingNames.Smtp.Domain, isTenant),
            SmtpEnableSsl = await SettingProvider.IsTrueAsync(EmailSettingNames.Smtp.EnableSsl),
            SmtpUseDefaultCredentials = await SettingProvider.IsTrueAsync(EmailSettingNames.Smtp.UseDefaultCredentials),
            DefaultFromAddress = await SettingProvider.GetOrNullAsync(EmailSettingNames.DefaultFromAddress),
            DefaultFromDisplayName = await SettingProvider.GetOrNullAsync(EmailSettingNames.DefaultFromDisplayName),
        };
    }

    public virtual async Task UpdateAsync(UpdateEmailSettingsDto input)
    {
        await CheckFeatureAsync();
        await SetAsync(EmailSettingNames.Smtp.Host, input.SmtpHost);
        await SetAsync(EmailSettingNames.Smtp.Port, input.SmtpPort.ToString(CultureInfo.InvariantCulture));
        await SetAsync(EmailSettingNames.Smtp.UserName, input.SmtpUserName);
        if (!string.IsNullOrEmpty(input.SmtpPassword))
            await SetAsync(EmailSettingNames.Smtp.Password, input.SmtpPassword);
        await SetAsync(EmailSettingNames.Smtp.Domain, input.SmtpDomain);
        await SetAsync(EmailSettingNames.Smtp.EnableSsl, input.SmtpEnableSsl ? "true" : "false");
        await SetAsync(EmailSettingNames.Smtp.UseDefaultCredentials, input.SmtpUseDefaultCredentials ? "true" : "false");
        await SetAsync(EmailSettingNames.DefaultFromAddress, input.DefaultFromAddress);
        await SetAsync(EmailSettingNames.DefaultFromDisplayName, input.DefaultFromDisplayName);
    }

    [Authorize(SettingManagementPermissions.EmailingTest)]
    public virtual async Task SendTestEmailAsync(SendTestEmailInput input)
    {
        await CheckFeatureAsync();
        await EmailSender.SendAsync(input.SenderEmailAddress, input.TargetEmailAddress, input.Subject, input.Body ?? "");
    }

    protected virtual async Task CheckFeatureAsync()
    {
        await FeatureChecker.CheckEnabledAsync(SettingManagementFeatures.Enable);
        if (CurrentTenant.IsAvailable)
            await FeatureChecker.CheckEnabledAsync(SettingManagementFeatures.AllowChangingEmailSettings);
    }

    private Task SetAsync(string name, string? value) =>
        SettingManager.SetForTenantOrGlobalAsync(CurrentTenant.Id, name, value);

    private Task<string?> OwnAsync(string name, bool isTenant) =>
        isTenant
            ? SettingManager.GetOrNullForTenantAsync(name, CurrentTenant.GetId(), fallback: false)
            : SettingProvider.GetOrNullAsync(name);
}
