using System.Security.Claims;

namespace Volo.Abp.Security.Claims;

public static class CurrentPrincipalAccessorExtensions
{
    public static IDisposable Change(this ICurrentPrincipalAccessor currentPrincipalAccessor, Claim claim) =>
        currentPrincipalAccessor.Change([claim]);

    public static IDisposable Change(this ICurrentPrincipalAccessor currentPrincipalAccessor, IEnumerable<Claim> claims) =>
        currentPrincipalAccessor.Change(new ClaimsIdentity(claims));

    public static IDisposable Change(this ICurrentPrincipalAccessor currentPrincipalAccessor, ClaimsIdentity claimsIdentity) =>
        currentPrincipalAccessor.Change(new ClaimsPrincipal(claimsIdentity));
}
