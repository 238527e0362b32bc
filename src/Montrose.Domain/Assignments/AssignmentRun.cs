using Montrose.Clients;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace Montrose.Assignments;

/// <summary>A background run that gives every service without an agent to one, and how far it has come.</summary>
public class AssignmentRun : CreationAuditedAggregateRoot<Guid>, IMultiTenant
{
    private AssignmentRun() { }

    public AssignmentRun(Guid id, Guid? tenantId, ServiceKind? service, bool onlyWithinHours) : base(id) =>
        (TenantId, Service, OnlyWithinHours) = (tenantId, service, onlyWithinHours);

    public Guid? TenantId { get; private set; }

    /// <summary>The only service that is looked at; null for all.</summary>
    public ServiceKind? Service { get; private set; }

    /// <summary>True to leave out agents who are outside of their working hours.</summary>
    public bool OnlyWithinHours { get; private set; }

    /// <summary>Services without an agent when the run began; null until then.</summary>
    public int? Total { get; private set; }

    /// <summary>Services that got an agent.</summary>
    public int Assigned { get; private set; }

    /// <summary>Services for which nobody had room.</summary>
    public int LeftOver { get; private set; }

    /// <summary>UTC; null while it runs or waits.</summary>
    public DateTime? FinishedAt { get; private set; }

    public void Begin(int total) => Total ??= total;

    public void Advance(int assigned) => Assigned += assigned;

    public void Finish(int leftOver, DateTime now)
    {
        if (FinishedAt is not null) return;
        LeftOver = leftOver;
        FinishedAt = now;
    }
}
