using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Identity;

/// <summary>Somebody may act as somebody else for a while.</summary>
public class IdentityUserDelegation : BasicAggregateRoot<Guid>, IMultiTenant
{
    protected IdentityUserDelegation()
    {
    }

    public IdentityUserDelegation(
        Guid id,
        Guid sourceUserId,
        Guid targetUserId,
        DateTime startTime,
        DateTime endTime,
        Guid? tenantId = null)
        : base(id)
    {
        SourceUserId = sourceUserId;
        TargetUserId = targetUserId;
        StartTime = startTime;
        EndTime = endTime;
        TenantId = tenantId;
    }

    public virtual Guid? TenantId { get; protected set; }

    public virtual Guid SourceUserId { get; protected set; }

    public virtual Guid TargetUserId { get; protected set; }

    public virtual DateTime StartTime { get; protected set; }

    public virtual DateTime EndTime { get; protected set; }
}
