using Microsoft.Extensions.Localization;
using Montrose.Accounts;
using Montrose.Localization;
using Montrose.Permissions;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Settings;

namespace Montrose.ConnectedServices;

/// <summary>How people sign in, and who may register.</summary>
[ExposeServices(typeof(IConnectedServiceContributor))]
public class SignInConnection(ISettingProvider settings, IPermissionChecker permissions, IStringLocalizer<MontroseResource> l) : IConnectedServiceContributor, ITransientDependency
{
    public int Order => 30;

    public async Task<IReadOnlyList<ConnectedServiceDto>> GetAsync()
    {
        var mayChange = await permissions.IsGrantedAsync(MontrosePermissions.SignUps.Update);
        return
        [
            new ConnectedServiceDto
            {
                Key = "sign-in",
                Name = l["Connection.sign-in"],
                Purpose = l["Connection.sign-in.Purpose"],
                State = ConnectedServiceState.BuiltIn,
                Detail = l[await settings.IsTrueAsync(AccountSettings.ClientSignUp) ? "Connection.sign-in.Open" : "Connection.sign-in.Invited"],
                Path = mayChange ? "/dashboard/admin/settings/sign-up" : null,
                Action = mayChange ? l["SignUps"].Value : null,
            },
        ];
    }
}
