using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Montrose.Clients;

/// <summary>A time during which an agent was in charge of one service of a client.</summary>
public class AgentAssignment : Entity<Guid>, IMultiTenant, IServiceOwned
{
    private AgentAssignment() { }

    public AgentAssignment(Guid id, Guid? tenantId, Guid clientId, ServiceKind service, Guid agentId, HandoverCause cause) : base(id)
    {
        (TenantId, ClientId, Service, AgentId) = (tenantId, clientId, service, agentId);
        (StartedAt, Reason, StartedById, RunId) = (cause.Time, cause.Reason, cause.UserId, cause.RunId);
    }

    public Guid? TenantId { get; private set; }
    public Guid ClientId { get; private set; }
    public ServiceKind Service { get; private set; }
    public Guid AgentId { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime StartedAt { get; private set; }

    /// <summary>UTC; null while it lasts.</summary>
    public DateTime? EndedAt { get; private set; }

    /// <summary>Why it began.</summary>
    public AssignmentReason Reason { get; private set; } = AssignmentReason.Chosen;

    /// <summary>Why it ended.</summary>
    public AssignmentReason? EndReason { get; private set; }

    /// <summary>The user who began it; null for a job.</summary>
    public Guid? StartedById { get; private set; }

    /// <summary>The run of automatic assignment that made it, if one did.</summary>
    public Guid? RunId { get; private set; }

    public void End(HandoverCause cause) => (EndedAt, EndReason) = (cause.Time, cause.Reason);
}

/// <summary>One service of a client passes from one agent, or nobody, to another, or nobody.</summary>
public sealed record Handover(Guid ClientId, ServiceKind Service, Guid? FromAgentId, Guid? ToAgentId);

/// <summary>Why and when services change hands.</summary>
/// <param name="Reason">Written into the history.</param>
/// <param name="Time">UTC.</param>
/// <param name="UserId">Who did it; null for a job.</param>
/// <param name="RunId">The run of automatic assignment that it belongs to.</param>
public sealed record HandoverCause(AssignmentReason Reason, DateTime Time, Guid? UserId, Guid? RunId = null);
