using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Montrose.Idempotency;

/// <summary>
/// A request that came with a key of its caller's. One attempt at a time works on it, and only the attempt that holds it can
/// answer it: in the transaction of what it changes, so that neither is there without the other.
/// </summary>
public class IdempotentRequest : Entity<Guid>, IMultiTenant
{
    private IdempotentRequest() { }

    public IdempotentRequest(Guid id, Guid? tenantId, string fingerprint, string payloadHash, Guid attempt, DateTime now, DateTime expiresAt) : base(id)
    {
        TenantId = tenantId;
        Fingerprint = fingerprint;
        (PayloadHash, Attempt, StartedAt, ExpiresAt) = (payloadHash, attempt, now, expiresAt);
    }

    public Guid? TenantId { get; private set; }

    /// <summary>Hash of agency, principal, method, path and key. The key itself is nowhere in the database.</summary>
    public string Fingerprint { get; private set; } = "";

    public string PayloadHash { get; private set; } = "";

    /// <summary>Who works on it; the row's concurrency token.</summary>
    public Guid Attempt { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime StartedAt { get; private set; }

    /// <summary>UTC. The key may be used for something else afterwards.</summary>
    public DateTime ExpiresAt { get; private set; }

    /// <summary>Status, headers and body, encrypted; null while an attempt works on it.</summary>
    public byte[]? Answer { get; private set; }

    /// <summary>Its attempt has had its time without an answer: the process has most likely ended.</summary>
    public bool IsAbandonedAt(DateTime now, TimeSpan patience) => Answer is null && now - StartedAt >= patience;

    /// <summary>Another attempt works on it from now on; the one before can no longer answer.</summary>
    public void TakeOver(string payloadHash, Guid attempt, DateTime now, DateTime expiresAt)
    {
        (PayloadHash, Attempt, StartedAt, ExpiresAt) = (payloadHash, attempt, now, expiresAt);
        Answer = null;
    }

    public void AnswerWith(byte[] answer) => Answer = answer;
}
