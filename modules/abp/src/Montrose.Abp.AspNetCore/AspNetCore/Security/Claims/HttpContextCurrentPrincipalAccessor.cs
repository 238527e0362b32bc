using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Security.Claims;

namespace Volo.Abp.AspNetCore.Security.Claims;

/// <summary>Whoever sent the request; outside a request the thread's principal.</summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(ICurrentPrincipalAccessor))]
public class HttpContextCurrentPrincipalAccessor(IHttpContextAccessor httpContextAccessor) : ThreadCurrentPrincipalAccessor
{
    protected override ClaimsPrincipal GetClaimsPrincipal()
        => httpContextAccessor.HttpContext?.User ?? base.GetClaimsPrincipal();
}
