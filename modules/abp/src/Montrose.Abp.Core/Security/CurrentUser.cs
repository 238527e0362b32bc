using System.Security.Claims;
using System.Security.Principal;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Security.Claims;

namespace Volo.Abp.Users;

public class CurrentUser(ICurrentPrincipalAccessor principalAccessor) : ICurrentUser, ITransientDependency
{
    public virtual bool IsAuthenticated => Id.HasValue;

    public virtual Guid? Id => principalAccessor.Principal?.FindUserId();

    public virtual string? UserName => Value(AbpClaimTypes.UserName);

    public virtual string? Name => Value(AbpClaimTypes.Name);

    public virtual string? SurName => Value(AbpClaimTypes.SurName);

    public virtual string? PhoneNumber => Value(AbpClaimTypes.PhoneNumber);

    public virtual bool PhoneNumberVerified => IsTrue(AbpClaimTypes.PhoneNumberVerified);

    public virtual string? Email => Value(AbpClaimTypes.Email);

    public virtual bool EmailVerified => IsTrue(AbpClaimTypes.EmailVerified);

    public virtual Guid? TenantId => principalAccessor.Principal?.FindTenantId();

    public virtual string[] Roles =>
        principalAccessor.Principal?.FindAll(AbpClaimTypes.Role).Select(c => c.Value).Distinct(StringComparer.Ordinal).ToArray() ?? [];

    public virtual Claim? FindClaim(string claimType) => principalAccessor.Principal?.FindFirst(claimType);

    public virtual Claim[] FindClaims(string claimType) => principalAccessor.Principal?.FindAll(claimType).ToArray() ?? [];

    public virtual Claim[] GetAllClaims() => principalAccessor.Principal?.Claims.ToArray() ?? [];

    public virtual bool IsInRole(string roleName)
    {
        if (principalAccessor.Principal is not { } principal)
            return false;
        foreach (var claim in principal.Claims)
        {
            if (string.Equals(claim.Type, AbpClaimTypes.Role, StringComparison.OrdinalIgnoreCase) &&
                string.Equals(claim.Value, roleName, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private string? Value(string type) => principalAccessor.Principal?.FindFirst(type)?.Value;

    private bool IsTrue(string type) => string.Equals(Value(type), "true", StringComparison.OrdinalIgnoreCase);
}
