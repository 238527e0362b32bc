using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.Security.Claims;

namespace Volo.Abp.Identity.AspNetCore;

/// <summary>Decides with every request whether the session in the cookie still holds.</summary>
internal sealed class SessionCookie(SignedInUsers users, IOptions<SecurityStampValidatorOptions> options, TimeProvider time)
{
    /// <summary>The usual case touches memory only; a doubt goes to ASP.NET Core Identity's validator and the database.</summary>
    public Task ValidateAsync(CookieValidatePrincipalContext context) =>
        IsCurrent(context) ? Task.CompletedTask : ValidateSlowlyAsync(context);

    private static Task ValidateSlowlyAsync(CookieValidatePrincipalContext context) =>
        context.HttpContext.RequestServices.GetRequiredService<ISecurityStampValidator>().ValidateAsync(context);

    private bool IsCurrent(CookieValidatePrincipalContext context)
    {
        if (context.Properties.IssuedUtc is not { } issuedAt || UserIdOf(context.Principal) is not { } userId)
        {
            return false;
        }

        return users.Find(userId) is { } user
            && IsCurrent(user, users, context.Principal!, issuedAt)
            && time.GetUtcNow() - issuedAt < options.Value.ValidationInterval;
    }

    /// <summary>A cookie knows its time of issue to the second, so that one of the second of a change may be from before it.</summary>
    public static bool IsCurrent(SignedInUser user, SignedInUsers users, ClaimsPrincipal principal, DateTimeOffset issuedAt) =>
        issuedAt.UtcTicks > user.ChangedAt
        && issuedAt.UtcTicks > users.RolesChangedAt
        && string.Equals(principal.FindFirst(SnapshotSecurityStampValidator.StampClaimType)?.Value, user.SecurityStamp, StringComparison.Ordinal);

    public static Guid? UserIdOf(ClaimsPrincipal? principal) =>
        Guid.TryParse(principal?.FindFirst(AbpClaimTypes.UserId)?.Value, out var id) ? id : null;
}
