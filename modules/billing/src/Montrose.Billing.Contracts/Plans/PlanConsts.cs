namespace Montrose.Billing.Plans;

/// <summary>Lengths and limits of plans.</summary>
public static class PlanConsts
{
    public const int MaxNameLength = 64;
    public const int MaxDescriptionLength = 500;

    /// <summary>In minor units.</summary>
    public const long MaxPrice = 100_000_000;

    public const int MaxTrialDays = 365;
    public const int MaxPosition = 1_000;
    public const int MaxPlans = 100;
}

/// <summary>How often a subscription is paid. Stored; never reuse a number.</summary>
public enum BillingInterval
{
    Month = 1,
    Year = 2,
}
