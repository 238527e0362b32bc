using System.Security.Principal;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Identity.AspNetCore;

/// <summary>Checks a session's security stamp in the tenant that the session belongs to.</summary>
public class AbpSecurityStampValidator : SecurityStampValidator<IdentityUser>
{
    public AbpSecurityStampValidator(
        IOptions<SecurityStampValidatorOptions> options,
        SignInManager<IdentityUser> signInManager,
        ILoggerFactory loggerFactory,
        ICurrentTenant currentTenant)
        : base(options, signInManager, loggerFactory)
    {
        CurrentTenant = currentTenant;
    }

    protected ICurrentTenant CurrentTenant { get; }

    public override async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        using (CurrentTenant.Change(context.Principal?.FindTenantId()))
        {
            await base.ValidateAsync(context);
        }
    }
}
