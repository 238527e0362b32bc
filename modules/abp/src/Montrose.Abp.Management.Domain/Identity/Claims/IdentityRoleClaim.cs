using System.Security.Claims;

namespace Volo.Abp.Identity;

/// <summary>A claim that everyone in a role has.</summary>
public class IdentityRoleClaim : IdentityClaim
{
    protected IdentityRoleClaim()
    {
    }

    protected internal IdentityRoleClaim(Guid id, Guid roleId, Claim claim, Guid? tenantId)
        : base(id, claim, tenantId)
    {
        RoleId = roleId;
    }

    public IdentityRoleClaim(Guid id, Guid roleId, string claimType, string? claimValue, Guid? tenantId)
        : base(id, claimType, claimValue, tenantId)
    {
        RoleId = roleId;
    }

    public virtual Guid RoleId { get; protected set; }
}
