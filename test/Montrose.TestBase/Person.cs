using System.Security.Claims;
using Volo.Abp.Security.Claims;

namespace Montrose.TestBase;

/// <summary>Somebody a test acts as.</summary>
public sealed record Person(Guid UserId, Guid? TenantId, string Email, string Role, Guid? ClientId = null)
{
    public ClaimsPrincipal Principal()
    {
        var identity = new ClaimsIdentity("Test", AbpClaimTypes.UserName, AbpClaimTypes.Role);
        identity.AddClaim(new Claim(AbpClaimTypes.UserId, UserId.ToString()));
        identity.AddClaim(new Claim(AbpClaimTypes.UserName, Email));
        identity.AddClaim(new Claim(AbpClaimTypes.Email, Email));
        identity.AddClaim(new Claim(AbpClaimTypes.Role, Role));
        if (TenantId is { } tenant) identity.AddClaim(new Claim(AbpClaimTypes.TenantId, tenant.ToString()));
        return new ClaimsPrincipal(identity);
    }
}
