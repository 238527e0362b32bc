namespace Montrose.Billing.Usage;

/// <summary>What is measured. Stored; never reuse a number.</summary>
public enum Meter
{
    /// <summary>Bytes that are kept; a level.</summary>
    StorageBytes = 1,

    /// <summary>People of the client's team; a level.</summary>
    Seats = 2,

    Messages = 3,
    AiTokens = 4,
    Emails = 5,
    Sms = 6,
    ApiCalls = 7,
}

/// <summary>What kind of number a meter is.</summary>
public static class Meters
{
    /// <summary>Every meter, in the order in which people read them.</summary>
    public static readonly IReadOnlyList<Meter> All = Enum.GetValues<Meter>();

    /// <summary>True for what stays from month to month; the others begin at nothing.</summary>
    public static bool IsLevel(this Meter meter) => meter is Meter.StorageBytes or Meter.Seats;
}
