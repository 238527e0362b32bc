using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Montrose.Clients;
using Volo.Abp.Identity;
using Volo.Abp.Identity.AspNetCore;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace Montrose.Web.SignIn;

/// <summary>Knows one more reason why an account can't be used: its client is archived.</summary>
public class PortalSignInManager(
    IdentityUserManager userManager,
    IHttpContextAccessor contextAccessor,
    IUserClaimsPrincipalFactory<IdentityUser> claimsFactory,
    IOptions<IdentityOptions> optionsAccessor,
    ILogger<SignInManager<IdentityUser>> logger,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<IdentityUser> confirmation,
    IOptions<AbpIdentityOptions> options,
    IServiceProvider services,
    ClientAccess access) : AbpSignInManager(userManager, contextAccessor, claimsFactory, optionsAccessor, logger, schemes, confirmation, options, services)
{
    public override async Task<bool> CanSignInAsync(IdentityUser user) => await base.CanSignInAsync(user) && !await access.IsClosedAsync(user.Id);
}
