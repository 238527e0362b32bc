using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Montrose.Performance;

/// <summary>Somebody signed in.</summary>
public class SignInRecord : Entity<Guid>, IMultiTenant
{
    private SignInRecord() { }

    public SignInRecord(Guid id, Guid? tenantId, Guid userId, DateTime time) : base(id) => (TenantId, UserId, Time) = (tenantId, userId, time);

    public Guid? TenantId { get; private set; }
    public Guid UserId { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime Time { get; private set; }
}
