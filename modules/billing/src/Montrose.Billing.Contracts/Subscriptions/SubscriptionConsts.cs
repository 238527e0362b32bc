namespace Montrose.Billing.Subscriptions;

/// <summary>The calendar of renewals, and lengths.</summary>
public static class SubscriptionConsts
{
    /// <summary>Days after a failed renewal on which it is tried again. The last failure ends the subscription.</summary>
    public static readonly IReadOnlyList<int> RetryDays = [1, 3, 7, 14];

    /// <summary>From this day on nothing new can be ordered.</summary>
    public const int OrdersBlockedDays = 3;

    /// <summary>From this day on services are paused; until then there is grace.</summary>
    public const int GraceDays = 7;

    /// <summary>So many days before a trial ends the client is told.</summary>
    public const int TrialReminderDays = 3;

    /// <summary>So many days before a year is renewed the client is told.</summary>
    public const int YearReminderDays = 7;

    public const int MaxDetailLength = 200;
    public const int MaxEventKeyLength = 64;
    public const int MaxFilterLength = 100;
    public const int MaxTrialExtensionDays = 90;
}
