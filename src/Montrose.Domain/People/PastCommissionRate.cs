using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Montrose.People;

/// <summary>A rate that an agent earned by until another was agreed on.</summary>
public class PastCommissionRate : Entity<Guid>, IMultiTenant
{
    private PastCommissionRate() { }

    internal PastCommissionRate(Guid id, Guid? tenantId, Guid agentId, int basisPoints, DateTime until) : base(id) =>
        (TenantId, AgentId, BasisPoints, Until) = (tenantId, agentId, basisPoints, until);

    public Guid? TenantId { get; private set; }
    public Guid AgentId { get; private set; }
    public int BasisPoints { get; private set; }

    /// <summary>UTC; the moment from which the next rate counts.</summary>
    public DateTime Until { get; private set; }
}
