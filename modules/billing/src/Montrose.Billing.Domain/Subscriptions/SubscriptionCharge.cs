using Montrose.Billing.Plans;
using Montrose.Billing.Usage;
using Montrose.Clients;
using Montrose.Monetary;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Montrose.Billing.Subscriptions;

/// <summary>What a charge of a subscription is for. Stored; never reuse a number.</summary>
public enum ChargePurpose
{
    /// <summary>A period, with what was used beyond the limits before it. There is one a period.</summary>
    Period = 1,

    /// <summary>A dearer plan for the rest of a period.</summary>
    Upgrade = 2,
}

/// <summary>How far it is. Stored; never reuse a number.</summary>
public enum ChargeState
{
    Open = 1,
    Paid = 2,

    /// <summary>No longer asked for.</summary>
    Void = 3,
}

/// <summary>What a client is to pay for its subscription, once. However often it is tried, it is one payment: its id is the payment's reference.</summary>
public class SubscriptionCharge : Entity<Guid>, IMultiTenant, IClientOwned
{
    private readonly List<SubscriptionChargeLine> _lines = [];

    private SubscriptionCharge() { }

    public SubscriptionCharge(Guid id, Subscription subscription, ChargePurpose purpose, Guid planId, Money price, DateTime now) : base(id)
    {
        (TenantId, ClientId, SubscriptionId, Purpose) = (subscription.TenantId, subscription.ClientId, subscription.Id, purpose);
        (PlanId, PriceMinorUnits, Currency) = (planId, price.MinorUnits, price.Currency);
        (PeriodStart, PeriodEnd, State, CreationTime) = (subscription.PeriodStart, subscription.PeriodEnd, ChargeState.Open, now);
    }

    public Guid? TenantId { get; private set; }

    public Guid ClientId { get; private set; }

    public Guid SubscriptionId { get; private set; }

    public ChargePurpose Purpose { get; private set; }

    /// <summary>The plan that is paid.</summary>
    public Guid PlanId { get; private set; }

    /// <summary>What a period of that plan costs.</summary>
    public long PriceMinorUnits { get; private set; }

    /// <summary>What is to be paid: the sum of the lines.</summary>
    public long AmountMinorUnits { get; private set; }

    /// <summary>ISO 4217.</summary>
    public string Currency { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime PeriodStart { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime PeriodEnd { get; private set; }

    public ChargeState State { get; private set; }

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; private set; }

    /// <summary>Why it failed last, in a word for programs.</summary>
    public string? FailureCode { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime CreationTime { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? PaidAt { get; private set; }

    public IReadOnlyList<SubscriptionChargeLine> Lines => _lines;

    public Money Amount => new(AmountMinorUnits, Currency);

    public Money Price => new(PriceMinorUnits, Currency);

    /// <summary>Adds what is to be paid; nothing where the amount is.</summary>
    /// <param name="lineId">The line's.</param>
    /// <param name="meter">Null for the plan itself.</param>
    /// <param name="quantity">How much.</param>
    /// <param name="amount">What it costs.</param>
    /// <param name="planId">The plan that priced it, where the plan changed in that month.</param>
    public void Add(Guid lineId, Meter? meter, long quantity, Money amount, Guid? planId = null)
    {
        if (amount.MinorUnits == 0) return;
        _lines.Add(new SubscriptionChargeLine(lineId, this, _lines.Count + 1, meter, quantity, amount, planId));
        AmountMinorUnits = checked(AmountMinorUnits + amount.MinorUnits);
    }

    public void Tried() => Attempts++;

    /// <summary>True where it was open.</summary>
    public bool Pay(DateTime now)
    {
        if (State is not ChargeState.Open) return false;
        (State, PaidAt, FailureCode) = (ChargeState.Paid, now, null);
        return true;
    }

    public void Fail(string code) => FailureCode = code.Length <= Payments.PaymentConsts.MaxFailureCodeLength ? code : code[..Payments.PaymentConsts.MaxFailureCodeLength];

    /// <summary>True where it was open.</summary>
    public bool Withdraw()
    {
        if (State is not ChargeState.Open) return false;
        State = ChargeState.Void;
        return true;
    }
}

/// <summary>A part of a charge: the plan, or what was used beyond a limit.</summary>
public class SubscriptionChargeLine : Entity<Guid>, IMultiTenant, IClientOwned
{
    private SubscriptionChargeLine() { }

    internal SubscriptionChargeLine(Guid id, SubscriptionCharge charge, int number, Meter? meter, long quantity, Money amount, Guid? planId) : base(id) =>
        (TenantId, ClientId, ChargeId, Number, Meter, Quantity, AmountMinorUnits, PlanId) = (charge.TenantId, charge.ClientId, charge.Id, number, meter, quantity, amount.MinorUnits, planId);

    public Guid? TenantId { get; private set; }

    public Guid ClientId { get; private set; }

    public Guid ChargeId { get; private set; }

    /// <summary>1, 2, 3 …</summary>
    public int Number { get; private set; }

    /// <summary>Null for the plan itself.</summary>
    public Meter? Meter { get; private set; }

    /// <summary>How much beyond the limit; 1 for the plan.</summary>
    public long Quantity { get; private set; }

    /// <summary>In the charge's currency.</summary>
    public long AmountMinorUnits { get; private set; }

    /// <summary>Of what was used in a month in which the plan changed: the plan that priced it. Null elsewhere.</summary>
    public Guid? PlanId { get; private set; }
}
