using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Montrose.People;

/// <summary>Days on which an agent is away.</summary>
public class AgentAbsence : Entity<Guid>, IMultiTenant
{
    private AgentAbsence() { }

    internal AgentAbsence(Guid id, Guid? tenantId, Guid agentId, DateOnly from, DateOnly until, AbsenceReason reason, string? note, TimeZoneInfo zone) : base(id)
    {
        (TenantId, AgentId, From, Until, Reason, Note) = (tenantId, agentId, from, until, reason, note);
        LieIn(zone);
    }

    public Guid? TenantId { get; private set; }
    public Guid AgentId { get; private set; }

    /// <summary>The first day away, in the agent's time zone.</summary>
    public DateOnly From { get; private set; }

    /// <summary>The last day away.</summary>
    public DateOnly Until { get; private set; }

    public AbsenceReason Reason { get; private set; }
    public string? Note { get; private set; }

    /// <summary>UTC; when the first day begins, kept for lists that ask who is away now.</summary>
    public DateTime StartsAt { get; private set; }

    /// <summary>UTC; when the day after the last one begins.</summary>
    public DateTime EndsAt { get; private set; }

    internal void LieIn(TimeZoneInfo zone) => (StartsAt, EndsAt) = (ZoneId.StartOf(From, zone), ZoneId.StartOf(Until.AddDays(1), zone));

    internal bool CoversAt(DateTime now) => StartsAt <= now && now < EndsAt;
}
