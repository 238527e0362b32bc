using System.Security.Claims;
using System.Security.Principal;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace Volo.Abp.Identity.AspNetCore;

/// <summary>
/// The careful way: reads the user, ends the session where the account is gone, switched off or has another stamp, makes
/// the claims anew where they are outdated, and remembers what it saw for the requests that follow.
/// </summary>
internal sealed class SnapshotSecurityStampValidator(
    IOptions<SecurityStampValidatorOptions> options,
    SignInManager<IdentityUser> signInManager,
    ILoggerFactory loggerFactory,
    ICurrentTenant currentTenant,
    IIdentityUserRepository userRepository,
    IUnitOfWorkManager unitOfWorkManager,
    SignedInUsers users) : AbpSecurityStampValidator(options, signInManager, loggerFactory, currentTenant)
{
    public const string StampClaimType = "AspNet.Identity.SecurityStamp";

    public override async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        using var tenant = CurrentTenant.Change(context.Principal?.FindTenantId());
        using var uow = unitOfWorkManager.Begin(requiresNew: true);

        var user = await VerifySecurityStamp(context.Principal);
        if (user is null)
        {
            context.RejectPrincipal();
            await SignInManager.SignOutAsync();
        }
        else if (context.Properties.IssuedUtc is not { } issuedAt
            || !SessionCookie.IsCurrent(users.Remember(user), users, context.Principal!, issuedAt)
            || TimeProvider.GetUtcNow() - issuedAt >= Options.ValidationInterval)
        {
            await SecurityStampVerified(user, context);

            // What changed must be in the cookie, or every request would come this way again.
            context.ShouldRenew = true;
        }

        await uow.CompleteAsync();
    }

    protected override async Task<IdentityUser?> VerifySecurityStamp(ClaimsPrincipal? principal)
    {
        if (SessionCookie.UserIdOf(principal) is not { } userId)
        {
            return null;
        }

        var user = await userRepository.FindAsync(userId, includeDetails: false);
        var stamp = principal!.FindFirst(StampClaimType)?.Value;
        return user is { IsActive: true } && string.Equals(user.SecurityStamp, stamp, StringComparison.Ordinal) ? user : null;
    }
}
