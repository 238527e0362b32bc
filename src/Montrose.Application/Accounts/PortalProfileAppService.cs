using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Volo.Abp;
using Volo.Abp.Account;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;

namespace Montrose.Accounts;

/// <summary>The password with which a new one is allowed can't be guessed within a stolen session.</summary>
[RemoteService(IsEnabled = false)] // ABP's own controller calls it
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(IProfileAppService), typeof(ProfileAppService), typeof(PortalProfileAppService))]
public class PortalProfileAppService(IdentityUserManager userManager, IOptions<IdentityOptions> identityOptions, PasswordProof proof)
    : ProfileAppService(userManager, identityOptions)
{
    public override async Task ChangePasswordAsync(ChangePasswordInput input)
    {
        var user = await UserManager.GetByIdAsync(CurrentUser.Id!.Value);
        if (user.PasswordHash is not null) await proof.RequireAsync(user, input.CurrentPassword ?? "");
        await base.ChangePasswordAsync(input);
    }
}
