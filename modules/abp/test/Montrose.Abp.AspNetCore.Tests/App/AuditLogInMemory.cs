using System.Collections.Concurrent;
using Volo.Abp.Auditing;

namespace Montrose.Abp.AspNetCore.App;

/// <summary>Keeps what would be written to the audit log.</summary>
public sealed class AuditLogInMemory : IAuditingStore
{
    public ConcurrentQueue<AuditLogInfo> Logs { get; } = [];

    public Task SaveAsync(AuditLogInfo auditInfo)
    {
        Logs.Enqueue(auditInfo);
        return Task.CompletedTask;
    }
}
