using System.Security.Claims;
using Volo.Abp.MultiTenancy;

namespace System.Security.Principal;

public static class AbpMultiTenancyClaimsIdentityExtensions
{
    public static MultiTenancySides GetMultiTenancySide(this IIdentity identity) =>
        identity.FindTenantId().HasValue ? MultiTenancySides.Tenant : MultiTenancySides.Host;

    public static MultiTenancySides GetMultiTenancySide(this ClaimsPrincipal principal) =>
        principal.FindTenantId().HasValue ? MultiTenancySides.Tenant : MultiTenancySides.Host;
}
