using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Volo.Abp;
using Volo.Abp.Account;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;

namespace Montrose.Accounts;

/// <summary>
/// ABP's registration makes accounts of addresses that nobody has proved, so it stays shut whatever its setting says; people
/// register by <see cref="ISignUpAppService"/>. Reset links are limited for each address and each caller.
/// </summary>
[RemoteService(IsEnabled = false)] // ABP's own controller calls it
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(IAccountAppService), typeof(AccountAppService), typeof(PortalAccountAppService))]
public class PortalAccountAppService(
    IdentityUserManager userManager,
    IdentitySecurityLogManager identitySecurityLogManager,
    IOptions<IdentityOptions> identityOptions,
    IBackgroundJobManager backgroundJobs,
    IdentityErrorDescriber errors,
    AccountThrottle throttle) : AccountAppService(userManager, identitySecurityLogManager, identityOptions, backgroundJobs, errors)
{
    public override Task<IdentityUserDto> RegisterAsync(RegisterDto input) => throw new UserFriendlyException(L["SelfRegistrationDisabledMessage"]);

    public override Task SendPasswordResetCodeAsync(SendPasswordResetCodeDto input)
    {
        throttle.CountMailTo(input.Email);
        return base.SendPasswordResetCodeAsync(input);
    }
}
