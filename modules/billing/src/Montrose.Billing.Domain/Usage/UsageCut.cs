using Montrose.Billing.Plans;
using Montrose.Clients;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Montrose.Billing.Usage;

/// <summary>
/// Where a month of usage was cut because the plan changed: what had been used by then, and on which terms. It never changes,
/// so that what each part of the month cost can be followed from it.
/// </summary>
public class UsageCut : Entity<Guid>, IMultiTenant, IClientOwned
{
    private UsageCut() { }

    internal UsageCut(Guid id, UsageBucket month, Guid planId, long used, LimitTerms? terms, DateTime now) : base(id)
    {
        (TenantId, ClientId, BucketId, PlanId, Used, At) = (month.TenantId, month.ClientId, month.Id, planId, used, now);
        (Included, OverageMinorUnits, OverageUnit) = (terms?.Included, terms?.OverageMinorUnits, terms?.OverageUnit ?? 1);
    }

    public Guid? TenantId { get; private set; }

    public Guid ClientId { get; private set; }

    public Guid BucketId { get; private set; }

    /// <summary>The plan that was in force until then.</summary>
    public Guid PlanId { get; private set; }

    /// <summary>UTC; when the next plan took its place.</summary>
    public DateTime At { get; private set; }

    /// <summary>What was used since the month began; of a level the most that it was since the last cut.</summary>
    public long Used { get; private set; }

    /// <summary>How much of the month was free by then; null where there was no limit.</summary>
    public long? Included { get; private set; }

    /// <summary>What each begun unit beyond it costs; null where none was sold.</summary>
    public long? OverageMinorUnits { get; private set; }

    public long OverageUnit { get; private set; } = 1;
}
