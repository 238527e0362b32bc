using Montrose.Billing.Plans;
using Montrose.Clients;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Montrose.Billing.Usage;

/// <summary>What a client used of one meter in one month. Whoever changes it has its row locked.</summary>
public class UsageBucket : Entity<Guid>, IMultiTenant, IClientOwned
{
    private UsageBucket() { }

    /// <param name="id">Its id.</param>
    /// <param name="tenantId">The agency.</param>
    /// <param name="clientId">The client.</param>
    /// <param name="meter">What is measured.</param>
    /// <param name="from">UTC.</param>
    /// <param name="until">UTC.</param>
    /// <param name="level">Of a level: what it was at the end of the month before.</param>
    public UsageBucket(Guid id, Guid? tenantId, Guid clientId, Meter meter, DateTime from, DateTime until, long level) : base(id)
    {
        (TenantId, ClientId, Meter, From, Until) = (tenantId, clientId, meter, from, until);
        Used = Peak = PartPeak = meter.IsLevel() ? level : 0;
    }

    public Guid? TenantId { get; private set; }

    public Guid ClientId { get; private set; }

    public Meter Meter { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime From { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime Until { get; private set; }

    /// <summary>Of a level what it is now.</summary>
    public long Used { get; private set; }

    /// <summary>The most that it was.</summary>
    public long Peak { get; private set; }

    /// <summary>The most that a level was since the plan changed last; since the month began where it did not.</summary>
    public long PartPeak { get; private set; }

    /// <summary>What of the month is free where the plan changed within it, see <see cref="MonthPricing"/>; null where the plan's limit says so.</summary>
    public long? Allowance { get; private set; }

    /// <summary>The highest per cent of the limit that the client was told of; 0 for none.</summary>
    public int ToldPercent { get; private set; }

    /// <summary>The charge that has priced what was used beyond the limit; the subscription itself where it was priced at its end.</summary>
    public Guid? PricedInChargeId { get; private set; }

    /// <summary>Adds to what was used; a level never falls below nothing.</summary>
    public void Add(long quantity)
    {
        if (quantity < 0 && !Meter.IsLevel()) throw new ArgumentOutOfRangeException(nameof(quantity), "What was used can't be unused.");
        Set(checked(Used + quantity));
    }

    public void Set(long level)
    {
        Used = Math.Clamp(level, 0, UsageConsts.MaxQuantity);
        Peak = Math.Max(Peak, Used);
        PartPeak = Math.Max(PartPeak, Used);
    }

    /// <summary>What the client is to be told now: 80 or 100, each once, and the higher one alone where both are reached together. Null for nothing.</summary>
    public int? Tell(long limit)
    {
        var reached = Used >= limit ? 100 : Used >= (Int128)limit * UsageConsts.WarnAtPercent / 100 && limit > 0 ? UsageConsts.WarnAtPercent : 0;
        if (reached <= ToldPercent || Used == 0) return null;
        ToldPercent = reached;
        return reached;
    }

    /// <summary>The plan's limit as it is in this month.</summary>
    public LimitTerms LimitedBy(LimitTerms limit) => Allowance is { } allowance ? limit with { Included = allowance } : limit;

    /// <summary>The plan changes: what was used until now is kept with the terms that it was used on.</summary>
    public UsageCut Cut(Guid id, Guid planId, LimitTerms? before, LimitTerms? after, DateTime now)
    {
        var then = before is null ? null : LimitedBy(before);
        var cut = new UsageCut(id, this, planId, Meter.IsLevel() ? Math.Max(PartPeak, Used) : Used, then, now);
        (PartPeak, ToldPercent) = (Used, 0);
        if (Meter.IsLevel()) return cut;
        var (left, month) = (Until - now, Until - From);
        Allowance = after is null ? null
            : then is null ? Used + MonthPricing.Share(after.Included, left, month)
            : Math.Max(then.Included, Used) + MonthPricing.Share(Math.Max(0, after.Included - before!.Included), left, month);
        return cut;
    }

    public void Price(Guid chargeId) => PricedInChargeId = chargeId;
}

/// <summary>One report of usage, so that the same one again is known.</summary>
public class UsageRecord : Entity<Guid>, IMultiTenant, IClientOwned
{
    private UsageRecord() { }

    public UsageRecord(Guid id, UsageBucket bucket, string key, long quantity, DateTime now) : base(id)
    {
        (TenantId, ClientId, Meter, BucketId, Quantity, At) = (bucket.TenantId, bucket.ClientId, bucket.Meter, bucket.Id, quantity, now);
        Key = Volo.Abp.Check.NotNullOrWhiteSpace(key, nameof(key), UsageConsts.MaxKeyLength);
    }

    public Guid? TenantId { get; private set; }

    public Guid ClientId { get; private set; }

    public Meter Meter { get; private set; }

    public Guid BucketId { get; private set; }

    public string Key { get; private set; } = "";

    public long Quantity { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }
}
