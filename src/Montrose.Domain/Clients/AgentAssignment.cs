using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Montrose.Clients;

/// <summary>A time during which an agent was in charge of one service of a client.</summary>
public class AgentAssignment : Entity<Guid>, IMultiTenant, IServiceOwned
{
    private AgentAssignment() { }

    internal AgentAssignment(Guid id, Guid clientId, Guid? tenantId, ServiceKind service, Guid agentId, DateTime startedAt) : base(id) =>
        (ClientId, TenantId, Service, AgentId, StartedAt) = (clientId, tenantId, service, agentId, startedAt);

    public Guid? TenantId { get; private set; }
    public Guid ClientId { get; private set; }
    public ServiceKind Service { get; private set; }
    public Guid AgentId { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime StartedAt { get; private set; }

    /// <summary>UTC; null while it lasts.</summary>
    public DateTime? EndedAt { get; private set; }

    internal void End(DateTime now) => EndedAt = now;
}
