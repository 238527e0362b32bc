namespace Montrose.Idempotency;

/// <summary>Shape and limits of the header <c>Idempotency-Key</c>.</summary>
public static class IdempotencyConsts
{
    public const string Header = "Idempotency-Key";

    /// <summary>On an answer that was given before.</summary>
    public const string ReplayedHeader = "Idempotent-Replayed";

    /// <summary>The stored answer is encrypted with what the caller's key says, so a guess must be hopeless; a UUID is.</summary>
    public const int MinKeyLength = 16;

    public const int MaxKeyLength = 128;

    /// <summary>SHA-256 in hexadecimal.</summary>
    public const int HashLength = 64;
}
