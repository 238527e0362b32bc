using System.Security.Claims;

namespace Volo.Abp.Identity;

/// <summary>A claim that one user has.</summary>
public class IdentityUserClaim : IdentityClaim
{
    protected IdentityUserClaim()
    {
    }

    protected internal IdentityUserClaim(Guid id, Guid userId, Claim claim, Guid? tenantId)
        : base(id, claim, tenantId)
    {
        UserId = userId;
    }

    public IdentityUserClaim(Guid id, Guid userId, string claimType, string? claimValue, Guid? tenantId)
        : base(id, claimType, claimValue, tenantId)
    {
        UserId = userId;
    }

    public virtual Guid UserId { get; protected set; }
}
