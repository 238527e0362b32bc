using System.Security.Claims;
using Volo.Abp.Security.Claims;

namespace System.Security.Principal;

/// <summary>Reads and changes the framework's claims.</summary>
public static class AbpClaimsIdentityExtensions
{
    public static Guid? FindUserId(this ClaimsPrincipal principal) => FindGuid(principal, AbpClaimTypes.UserId);
    public static Guid? FindUserId(this IIdentity identity) => FindGuid(identity, AbpClaimTypes.UserId);
    public static Guid? FindTenantId(this ClaimsPrincipal principal) => FindGuid(principal, AbpClaimTypes.TenantId);
    public static Guid? FindTenantId(this IIdentity identity) => FindGuid(identity, AbpClaimTypes.TenantId);
    public static string? FindClientId(this ClaimsPrincipal principal) => FindText(principal, AbpClaimTypes.ClientId);
    public static string? FindClientId(this IIdentity identity) => FindText(identity, AbpClaimTypes.ClientId);
    public static Guid? FindEditionId(this ClaimsPrincipal principal) => FindGuid(principal, AbpClaimTypes.EditionId);
    public static Guid? FindEditionId(this IIdentity identity) => FindGuid(identity, AbpClaimTypes.EditionId);
    public static Guid? FindImpersonatorTenantId(this ClaimsPrincipal principal) => FindGuid(principal, AbpClaimTypes.ImpersonatorTenantId);
    public static Guid? FindImpersonatorTenantId(this IIdentity identity) => FindGuid(identity, AbpClaimTypes.ImpersonatorTenantId);
    public static Guid? FindImpersonatorUserId(this ClaimsPrincipal principal) => FindGuid(principal, AbpClaimTypes.ImpersonatorUserId);
    public static Guid? FindImpersonatorUserId(this IIdentity identity) => FindGuid(identity, AbpClaimTypes.ImpersonatorUserId);
    public static string? FindSessionId(this ClaimsPrincipal principal) => FindText(principal, AbpClaimTypes.SessionId);
    public static string? FindSessionId(this IIdentity identity) => FindText(identity, AbpClaimTypes.SessionId);

    public static ClaimsIdentity AddIfNotContains(this ClaimsIdentity claimsIdentity, Claim claim)
    {
        if (!claimsIdentity.Claims.Any(c => string.Equals(c.Type, claim.Type, StringComparison.OrdinalIgnoreCase)))
            claimsIdentity.AddClaim(claim);
        return claimsIdentity;
    }

    public static ClaimsIdentity RemoveAll(this ClaimsIdentity claimsIdentity, string claimType)
    {
        foreach (var claim in claimsIdentity.FindAll(claimType).ToList())
            claimsIdentity.RemoveClaim(claim);
        return claimsIdentity;
    }

    public static ClaimsIdentity AddOrReplace(this ClaimsIdentity claimsIdentity, Claim claim)
    {
        claimsIdentity.RemoveAll(claim.Type);
        claimsIdentity.AddClaim(claim);
        return claimsIdentity;
    }

    public static ClaimsPrincipal AddIdentityIfNotContains(this ClaimsPrincipal principal, ClaimsIdentity identity)
    {
        if (!principal.Identities.Any(i => string.Equals(i.AuthenticationType, identity.AuthenticationType, StringComparison.OrdinalIgnoreCase)))
            principal.AddIdentity(identity);
        return principal;
    }

    private static string? FindText(ClaimsPrincipal? principal, string type) =>
        principal?.FindFirst(type)?.Value is { } value && !string.IsNullOrWhiteSpace(value) ? value : null;

    private static string? FindText(IIdentity? identity, string type) =>
        (identity as ClaimsIdentity)?.FindFirst(type)?.Value is { } value && !string.IsNullOrWhiteSpace(value) ? value : null;

    private static Guid? FindGuid(ClaimsPrincipal? principal, string type) =>
        Guid.TryParse(principal?.FindFirst(type)?.Value, out var id) ? id : null;

    private static Guid? FindGuid(IIdentity? identity, string type) =>
        Guid.TryParse((identity as ClaimsIdentity)?.FindFirst(type)?.Value, out var id) ? id : null;
}
