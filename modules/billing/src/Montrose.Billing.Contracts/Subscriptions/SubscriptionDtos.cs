using System.ComponentModel.DataAnnotations;
using Montrose.Billing.Integration;
using Montrose.Billing.Plans;
using Montrose.Monetary;
using Volo.Abp.Application.Dtos;

namespace Montrose.Billing.Subscriptions;

/// <summary>A client's subscription to a plan.</summary>
public class SubscriptionDto : EntityDto<Guid>
{
    public Guid ClientId { get; set; }

    /// <summary>The client's company, in lists of many clients.</summary>
    public string? ClientName { get; set; }

    public Guid PlanId { get; set; }
    public string PlanName { get; set; } = "";
    public BillingInterval Interval { get; set; }

    /// <summary>What a period costs now.</summary>
    public Money Price { get; set; }

    public SubscriptionState State { get; set; }

    /// <summary>UTC.</summary>
    public DateTime PeriodStart { get; set; }

    /// <summary>UTC; when it is renewed, or ends.</summary>
    public DateTime PeriodEnd { get; set; }

    public bool CancelsAtPeriodEnd { get; set; }

    /// <summary>UTC; since when a renewal is not paid.</summary>
    public DateTime? PastDueSince { get; set; }

    public DunningStep Dunning { get; set; }

    /// <summary>UTC.</summary>
    public DateTime CreationTime { get; set; }
}

/// <summary>A subscription with what stands only on its own page.</summary>
public class SubscriptionDetailDto : SubscriptionDto
{
    /// <summary>Whence renewals are paid.</summary>
    public PaymentChoice Choice { get; set; }

    /// <summary>The saved card; the default one where it is null.</summary>
    public Guid? PaymentMethodId { get; set; }

    /// <summary>The plan from the next period on, where it changes.</summary>
    public string? NextPlanName { get; set; }

    public BillingInterval? NextInterval { get; set; }

    /// <summary>What the next period will cost before overage, by the plan's price of today.</summary>
    public Money NextPrice { get; set; }

    /// <summary>What is not paid, where something is.</summary>
    public Money? Owed { get; set; }

    /// <summary>UTC; when the payment is tried again.</summary>
    public DateTime? NextTryAt { get; set; }

    /// <summary>The page on which the client confirms a payment, where one waits for it.</summary>
    public string? PayPath { get; set; }

    /// <summary>The newest first, at most fifty.</summary>
    public IReadOnlyList<SubscriptionEventDto> Events { get; set; } = [];
}

/// <summary>Something that happened to a subscription.</summary>
public class SubscriptionEventDto : EntityDto<Guid>
{
    public SubscriptionEventKind Kind { get; set; }

    /// <summary>The plan, or why.</summary>
    public string? Detail { get; set; }

    public Money? Amount { get; set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; set; }
}

/// <summary>The plans that a client can choose among, and its subscription.</summary>
public class MyPlansDto
{
    /// <summary>Null where the client has none.</summary>
    public SubscriptionDetailDto? Current { get; set; }

    public IReadOnlyList<OfferedPlanDto> Plans { get; set; } = [];

    /// <summary>The wallet's balance.</summary>
    public Money Balance { get; set; }

    /// <summary>There is a saved card to pay with.</summary>
    public bool HasSavedMethod { get; set; }
}

/// <summary>A plan as one client sees it.</summary>
public class OfferedPlanDto : PlanDto
{
    /// <summary>The client's present plan.</summary>
    public bool IsCurrent { get; set; }

    /// <summary>The client can still have the free days.</summary>
    public bool OffersTrial { get; set; }
}

public class SubscribeInput
{
    public Guid PlanId { get; set; }

    [EnumDataType(typeof(BillingInterval))]
    public BillingInterval Interval { get; set; } = BillingInterval.Month;

    /// <summary>The wallet or a saved method.</summary>
    [EnumDataType(typeof(PaymentChoice))]
    public PaymentChoice Choice { get; set; } = PaymentChoice.Wallet;

    /// <summary>Which saved method; the default one where it is null.</summary>
    public Guid? PaymentMethodId { get; set; }
}

public class ChangePlanInput
{
    public Guid PlanId { get; set; }

    [EnumDataType(typeof(BillingInterval))]
    public BillingInterval Interval { get; set; } = BillingInterval.Month;
}

public class CancelSubscriptionInput
{
    /// <summary>At once, without giving anything back; otherwise when the period ends.</summary>
    public bool Now { get; set; }
}

public class ChangePaymentInput
{
    /// <summary>The wallet or a saved method.</summary>
    [EnumDataType(typeof(PaymentChoice))]
    public PaymentChoice Choice { get; set; }

    /// <summary>Which saved method; the default one where it is null.</summary>
    public Guid? PaymentMethodId { get; set; }
}

public class ExtendTrialInput
{
    [Range(1, SubscriptionConsts.MaxTrialExtensionDays)]
    public int Days { get; set; }
}

/// <summary>What a change of the plan would do and cost.</summary>
public class PlanChangeQuoteDto
{
    public PlanChangeKind Kind { get; set; }

    /// <summary>To be paid now.</summary>
    public Money Amount { get; set; }

    /// <summary>UTC; when it takes effect.</summary>
    public DateTime At { get; set; }

    /// <summary>What each period costs from then on.</summary>
    public Money Price { get; set; }
}

/// <summary>Which subscriptions to list. Sorting is periodEnd, price or creationTime, with asc or desc; the newest come first where it is empty.</summary>
public class GetSubscriptionsInput : PagedAndSortedResultRequestDto
{
    /// <summary>Part of the client's name.</summary>
    [StringLength(SubscriptionConsts.MaxFilterLength)]
    public string? Filter { get; set; }

    [EnumDataType(typeof(SubscriptionState))]
    public SubscriptionState? State { get; set; }

    public Guid? PlanId { get; set; }
}
