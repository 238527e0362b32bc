namespace Montrose.Billing.Subscriptions;

/// <summary>How a subscription stands. Stored; never reuse a number.</summary>
public enum SubscriptionState
{
    /// <summary>Free until the period ends.</summary>
    Trialing = 1,
    Active = 2,

    /// <summary>A renewal could not be paid; it is tried again, and the services go on.</summary>
    PastDue = 3,

    /// <summary>Not paid for a week: the services are paused. Paying resumes them.</summary>
    Suspended = 4,
    Cancelled = 5,

    /// <summary>The first payment is on its way; nothing is granted yet.</summary>
    Pending = 6,
}

/// <summary>What has been done about a renewal that was not paid. Each step includes those before it. None touches DNS or mail.</summary>
public enum DunningStep
{
    None = 0,

    /// <summary>The client was told.</summary>
    Notice = 1,

    /// <summary>Nothing new can be ordered.</summary>
    OrdersBlocked = 2,

    /// <summary>The services are paused.</summary>
    ServicesPaused = 3,

    /// <summary>The subscription is over.</summary>
    Cancelled = 4,
}

/// <summary>What happened to a subscription. Stored; never reuse a number.</summary>
public enum SubscriptionEventKind
{
    TrialStarted = 1,
    Started = 2,
    Renewed = 3,
    Upgraded = 4,
    ChangeScheduled = 5,
    ChangeApplied = 6,
    ChangeDropped = 7,
    CancelScheduled = 8,
    CancelTakenBack = 9,
    Cancelled = 10,
    TrialExtended = 11,
    PaymentFailed = 12,
    OrdersBlocked = 13,
    ServicesPaused = 14,
    EndedUnpaid = 15,
    Resumed = 16,
    TrialEndsSoon = 17,
    RenewsSoon = 18,
    StartFailed = 19,
    UpgradeFailed = 20,
    PaymentChanged = 21,
    RefundedLatePayment = 22,
}

/// <summary>What a change of the plan would do.</summary>
public enum PlanChangeKind
{
    /// <summary>At once, and the difference is paid for the rest of the period.</summary>
    Now = 1,

    /// <summary>When the period ends.</summary>
    AtPeriodEnd = 2,

    /// <summary>Nothing would change.</summary>
    None = 3,
}
