namespace Montrose.Notifications;

/// <summary>Limits of notifications.</summary>
public static class NotificationConsts
{
    /// <summary>Nobody reads a higher number on a bell: counting ends there.</summary>
    public const int MaxCounted = 100;

    /// <summary>Rows of an overview.</summary>
    public const int Latest = 5;

    /// <summary>Days after which they are deleted, read or not.</summary>
    public const int KeptDays = 365;

    public const int MaxPathLength = 256;

    /// <summary>Characters of all values together, as they are kept.</summary>
    public const int MaxValuesLength = 4_000;
}
