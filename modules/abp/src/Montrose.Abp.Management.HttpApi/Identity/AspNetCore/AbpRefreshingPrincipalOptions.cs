using Volo.Abp.Security.Claims;

namespace Volo.Abp.Identity.AspNetCore;

/// <summary>What a session keeps when its claims are made anew.</summary>
public class AbpRefreshingPrincipalOptions
{
    /// <summary>Claims that belong to the session and not to the user.</summary>
    public List<string> CurrentPrincipalKeepClaimTypes { get; set; } =
    [
        AbpClaimTypes.SessionId,
        AbpClaimTypes.RememberMe,
        AbpClaimTypes.ImpersonatorTenantId,
        AbpClaimTypes.ImpersonatorUserId,
        AbpClaimTypes.ImpersonatorTenantName,
        AbpClaimTypes.ImpersonatorUserName,
    ];
}
