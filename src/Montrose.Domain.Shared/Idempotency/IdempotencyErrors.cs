using Volo.Abp;

namespace Montrose.Idempotency;

/// <summary>Errors of repeated requests. Texts with the remedy stand in the localization files under the same code.</summary>
public static class IdempotencyErrors
{
    /// <summary>400.</summary>
    public static BusinessException KeyInvalid() =>
        new BusinessException("Montrose:Idempotency.KeyInvalid").WithData("min", IdempotencyConsts.MinKeyLength).WithData("max", IdempotencyConsts.MaxKeyLength);

    /// <summary>422: the key belongs to a request that says something else.</summary>
    public static BusinessException OtherPayload() => new("Montrose:Idempotency.OtherPayload");

    /// <summary>409 with Retry-After: the first request with the key has not been answered yet.</summary>
    public static BusinessException StillRunning(int seconds) => new BusinessException("Montrose:Idempotency.StillRunning").WithData("seconds", seconds);
}
