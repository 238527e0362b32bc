namespace Montrose.Billing.Webhooks;

/// <summary>Lengths and limits of webhooks.</summary>
public static class WebhookConsts
{
    public const int MaxEventIdLength = 128;
    public const int MaxTypeLength = 100;
    public const int MaxErrorLength = 500;
    public const int MaxFilterLength = 128;

    /// <summary>Bytes of a body; a larger one is refused with 413.</summary>
    public const int MaxBodyBytes = 1024 * 1024;

    /// <summary>A signature is good for so long before and after its time.</summary>
    public const int ToleranceSeconds = 300;
}

/// <summary>What became of an event. Stored; never reuse a number.</summary>
public enum WebhookState
{
    /// <summary>Kept, and about to be applied.</summary>
    Received = 1,
    Applied = 2,

    /// <summary>Of a kind, or about something, that means nothing here.</summary>
    Ignored = 3,

    /// <summary>Applying it failed; it is tried again, and can be replayed.</summary>
    Failed = 4,
}
