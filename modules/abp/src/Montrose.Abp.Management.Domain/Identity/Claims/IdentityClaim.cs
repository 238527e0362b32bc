using System.Security.Claims;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Identity;

/// <summary>A claim that is kept with a user or a role.</summary>
public abstract class IdentityClaim : Entity<Guid>, IMultiTenant
{
    protected IdentityClaim()
    {
        ClaimType = default!;
    }

    protected internal IdentityClaim(Guid id, Claim claim, Guid? tenantId)
        : this(id, claim.Type, claim.Value, tenantId)
    {
    }

    protected internal IdentityClaim(Guid id, string claimType, string? claimValue, Guid? tenantId)
        : base(id)
    {
        ClaimType = Check.NotNull(claimType, nameof(claimType));
        ClaimValue = claimValue;
        TenantId = tenantId;
    }

    public virtual Guid? TenantId { get; protected set; }

    public virtual string ClaimType { get; protected set; }

    public virtual string? ClaimValue { get; protected set; }

    public virtual Claim ToClaim() => new(ClaimType, ClaimValue ?? string.Empty);

    public virtual void SetClaim(Claim claim)
    {
        Check.NotNull(claim, nameof(claim));
        ClaimType = claim.Type;
        ClaimValue = claim.Value;
    }

    internal bool Matches(Claim claim) =>
        string.Equals(ClaimType, claim.Type, StringComparison.Ordinal) &&
        string.Equals(ClaimValue ?? string.Empty, claim.Value, StringComparison.Ordinal);
}
