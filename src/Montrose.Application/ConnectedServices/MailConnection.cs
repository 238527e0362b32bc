using Microsoft.Extensions.Localization;
using Montrose.Localization;
using Montrose.Mails;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Emailing.Smtp;
using Volo.Abp.Emailing;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Settings;

namespace Montrose.ConnectedServices;

/// <summary>How mails go out: by the agency's own SMTP server, by the installation's, or into a folder.</summary>
[ExposeServices(typeof(IConnectedServiceContributor))]
public class MailConnection(ISettingProvider settings, ISettingStore chosen, ICurrentTenant tenant, IStringLocalizer<MontroseResource> l) : IConnectedServiceContributor, ITransientDependency
{
    public int Order => 10;

    public async Task<IReadOnlyList<ConnectedServiceDto>> GetAsync()
    {
        var host = MontroseEmailSender.ServerOf(await settings.GetOrNullAsync(EmailSettingNames.Smtp.Host));
        var own = await chosen.GetOrNullAsync(EmailSettingNames.Smtp.Host, TenantSettingValueProvider.ProviderName, tenant.Id?.ToString());
        return
        [
            new ConnectedServiceDto
            {
                Key = "mail",
                Name = l["Connection.mail"],
                Purpose = l["Connection.mail.Purpose"],
                State = host is null ? ConnectedServiceState.BuiltIn : ConnectedServiceState.Connected,
                Detail = host is null ? l["Connection.mail.Folder"] : string.IsNullOrEmpty(own) ? l["Connection.mail.Installation"] : l["Connection.mail.Own", host],
            },
        ];
    }
}
