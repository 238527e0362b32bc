namespace Montrose.Idempotency;

/// <summary>What became of a request with a key: it is the caller's to work on, or it has been answered.</summary>
/// <param name="RequestId">The stored request's.</param>
/// <param name="Attempt">Who may answer it.</param>
/// <param name="Answer">The answer, encrypted; null where there is none yet.</param>
public sealed record RequestClaim(Guid RequestId, Guid Attempt, byte[]? Answer);
