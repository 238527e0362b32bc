using Montrose.Billing.Usage;
using Montrose.Clients;
using Montrose.Monetary;
using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace Montrose.Billing.Plans;

/// <summary>What clients can subscribe to: a price for each interval, services, and how much of each meter is included.</summary>
public class Plan : FullAuditedAggregateRoot<Guid>, IMultiTenant
{
    private readonly List<PlanLimit> _limits = [];

    private Plan() { }

    /// <exception cref="BusinessException">Billing:Plan.NameRequired, .LimitTwice</exception>
    public Plan(Guid id, Guid? tenantId, string currency, PlanTerms terms) : base(id)
    {
        (TenantId, Currency) = (tenantId, Money.Zero(currency).Currency);
        Revise(terms);
    }

    public Guid? TenantId { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>Upper-case name, for the unique index.</summary>
    public string NormalizedName { get; private set; } = "";

    public string? Description { get; private set; }

    /// <summary>Plans stand in this order.</summary>
    public int Position { get; private set; }

    /// <summary>ISO 4217.</summary>
    public string Currency { get; private set; } = "";

    public long MonthMinorUnits { get; private set; }

    public long YearMinorUnits { get; private set; }

    /// <summary>Free once for each client.</summary>
    public int TrialDays { get; private set; }

    public ServiceKind[] Services { get; private set; } = [];

    /// <summary>A meter that is not here has no limit.</summary>
    public IReadOnlyList<PlanLimit> Limits => _limits;

    /// <summary>UTC; null while clients can subscribe to it.</summary>
    public DateTime? ArchivedAt { get; private set; }

    public static string Normalize(string name) => name.Trim().ToUpperInvariant();

    /// <summary>What a period costs from now on. Running subscriptions keep what they agreed to until they are renewed.</summary>
    public Money PriceOf(BillingInterval interval) => new(interval is BillingInterval.Year ? YearMinorUnits : MonthMinorUnits, Currency);

    /// <exception cref="BusinessException">Billing:Plan.NameRequired, .LimitTwice</exception>
    public void Revise(PlanTerms terms)
    {
        var name = terms.Name?.Trim() ?? "";
        if (name.Length == 0) throw Errors.PlanNameRequired();
        Name = Check.Length(name, nameof(terms), PlanConsts.MaxNameLength)!;
        NormalizedName = Normalize(name);
        Description = string.IsNullOrWhiteSpace(terms.Description) ? null : Check.Length(terms.Description.Trim(), nameof(terms), PlanConsts.MaxDescriptionLength);
        Position = Check.Range(terms.Position, nameof(terms), 0, PlanConsts.MaxPosition);
        MonthMinorUnits = Check.Range(terms.MonthMinorUnits, nameof(terms), 0, PlanConsts.MaxPrice);
        YearMinorUnits = Check.Range(terms.YearMinorUnits, nameof(terms), 0, PlanConsts.MaxPrice);
        TrialDays = Check.Range(terms.TrialDays, nameof(terms), 0, PlanConsts.MaxTrialDays);
        Services = [.. terms.Services.Where(s => Enum.IsDefined(s)).Distinct().Order()];
        Limit(terms.Limits);
    }

    /// <summary>Nobody can subscribe to it any more. Harmless when repeated.</summary>
    public void Archive(DateTime now) => ArchivedAt ??= now;

    /// <summary>Harmless when repeated.</summary>
    public void Restore() => ArchivedAt = null;

    /// <summary>What stays keeps its row.</summary>
    private void Limit(IReadOnlyList<LimitTerms> limits)
    {
        if (limits.Select(l => l.Meter).Distinct().Count() != limits.Count) throw Errors.PlanLimitTwice();
        _limits.RemoveAll(l => limits.All(t => t.Meter != l.Meter));
        foreach (var terms in limits.Where(l => Enum.IsDefined(l.Meter)))
        {
            if (_limits.Find(l => l.Meter == terms.Meter) is { } limit) limit.Revise(terms);
            else _limits.Add(new PlanLimit(Id, TenantId, terms));
        }
    }
}

/// <summary>What is agreed with a plan.</summary>
public sealed record PlanTerms(
    string? Name,
    string? Description,
    int Position,
    long MonthMinorUnits,
    long YearMinorUnits,
    int TrialDays,
    IReadOnlyList<ServiceKind> Services,
    IReadOnlyList<LimitTerms> Limits);

/// <summary>How much of a meter is included each month, and what more costs: so much for each begun unit, or nothing is sold beyond it.</summary>
public sealed record LimitTerms(Meter Meter, long Included, long? OverageMinorUnits = null, long OverageUnit = 1)
{
    public bool Allows(long used) => used <= Included || OverageMinorUnits is not null;

    /// <summary>Begun units count whole: this is the one place where overage is rounded.</summary>
    public long PriceOf(long used)
    {
        if (OverageMinorUnits is not { } price || used <= Included) return 0;
        var units = (used - Included + OverageUnit - 1) / OverageUnit;
        return checked(units * price);
    }
}
