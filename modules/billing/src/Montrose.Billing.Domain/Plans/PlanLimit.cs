using Montrose.Billing.Usage;
using Volo.Abp;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Montrose.Billing.Plans;

/// <summary>How much of one meter a plan includes each month.</summary>
public class PlanLimit : Entity, IMultiTenant
{
    private PlanLimit() { }

    internal PlanLimit(Guid planId, Guid? tenantId, LimitTerms terms)
    {
        (PlanId, TenantId, Meter) = (planId, tenantId, terms.Meter);
        Revise(terms);
    }

    public Guid PlanId { get; private set; }

    public Guid? TenantId { get; private set; }

    public Meter Meter { get; private set; }

    public long Included { get; private set; }

    /// <summary>What each begun unit beyond it costs; null where it can't be passed.</summary>
    public long? OverageMinorUnits { get; private set; }

    /// <summary>How many are sold at once beyond it.</summary>
    public long OverageUnit { get; private set; } = 1;

    public LimitTerms Terms => new(Meter, Included, OverageMinorUnits, OverageUnit);

    public override object?[] GetKeys() => [PlanId, Meter];

    internal void Revise(LimitTerms terms)
    {
        Included = Check.Range(terms.Included, nameof(terms), 0, UsageConsts.MaxQuantity);
        OverageMinorUnits = terms.OverageMinorUnits is { } price ? Check.Range(price, nameof(terms), 0, PlanConsts.MaxPrice) : null;
        OverageUnit = Check.Range(terms.OverageUnit, nameof(terms), 1, UsageConsts.MaxQuantity);
    }
}
