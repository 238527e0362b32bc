namespace Montrose.Billing.Usage;

/// <summary>Lengths and limits of metering.</summary>
public static class UsageConsts
{
    public const int MaxKeyLength = 64;

    /// <summary>At most so much at once, and so much altogether.</summary>
    public const long MaxQuantity = 1_000_000_000_000_000;

    /// <summary>Per cent of a limit at which the client is told.</summary>
    public const int WarnAtPercent = 80;

    /// <summary>Months of the history.</summary>
    public const int MaxMonths = 24;
}
