using System.Collections.Concurrent;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Montrose.ApiKeys;

/// <summary>
/// Counts requests in memory and writes what has grown every few seconds and at shutdown: two statements a tenant, however
/// many requests there were. A process that dies loses the last seconds' count and nothing else.
/// </summary>
public class ApiKeyUsageCounter(IServiceScopeFactory scopes, IClock clock) : ISingletonDependency
{
    private const int BatchSize = 500;
    private readonly ConcurrentDictionary<(Guid KeyId, DateOnly Day), DayCount> _counts = new();
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly Guid _writer = Guid.NewGuid();

    /// <summary>Safe for parallel use; allocates with a key's first request of the day only.</summary>
    public void Count(Guid apiKeyId, Guid? tenantId, DateTime now, IPAddress? address)
    {
        var count = _counts.GetOrAdd((apiKeyId, DateOnly.FromDateTime(now)), static (_, tenant) => new DayCount(tenant), tenantId);
        count.Last = now;
        count.Address = address;
        Interlocked.Increment(ref count.Requests);
    }

    /// <summary>Writes what was counted so far. What can't be written now is with the next time.</summary>
    public async Task WriteAsync(CancellationToken cancellationToken = default)
    {
        await _writing.WaitAsync(cancellationToken);
        try
        {
            foreach (var ofTenant in _counts.Where(c => Interlocked.Read(ref c.Value.Requests) > c.Value.Written).GroupBy(c => c.Value.TenantId))
                foreach (var batch in ofTenant.Chunk(BatchSize)) await WriteAsync(ofTenant.Key, batch);
            ForgetOldDays();
        }
        finally
        {
            _writing.Release();
        }
    }

    private async Task WriteAsync(Guid? tenantId, KeyValuePair<(Guid KeyId, DateOnly Day), DayCount>[] batch)
    {
        using var services = scopes.CreateScope();
        var provider = services.ServiceProvider;
        using var tenant = provider.GetRequiredService<ICurrentTenant>().Change(tenantId);
        using var unit = provider.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true);
        var usages = provider.GetRequiredService<IRepository<ApiKeyUsage>>();
        var ids = batch.Select(c => c.Key.KeyId).Distinct().ToList();
        var days = batch.Select(c => c.Key.Day).Distinct().ToList();
        var rows = (await usages.GetListAsync(u => u.Writer == _writer && ids.Contains(u.ApiKeyId) && days.Contains(u.Day))).ToDictionary(u => (u.ApiKeyId, u.Day));
        var written = new List<(DayCount Count, long Requests)>(batch.Length);
        var grown = new Dictionary<Guid, long>();
        foreach (var (key, count) in batch)
        {
            var requests = Interlocked.Read(ref count.Requests);
            if (!rows.TryGetValue(key, out var row)) row = await usages.InsertAsync(new ApiKeyUsage(key.KeyId, tenantId, key.Day, _writer));
            // By what the database knows, so that writing again after a lost answer tells nothing twice.
            grown[key.KeyId] = grown.GetValueOrDefault(key.KeyId) + requests - row.Requests;
            row.Set(requests, count.Last, count.Address?.ToString() ?? "");
            written.Add((count, requests));
        }
        await provider.GetRequiredService<ApiCallMeters>().TellAsync(grown);
        await unit.CompleteAsync();
        foreach (var (count, requests) in written) count.Written = requests;
    }

    /// <summary>Nobody counts for the day before yesterday any more.</summary>
    private void ForgetOldDays()
    {
        var before = DateOnly.FromDateTime(clock.Now).AddDays(-1);
        foreach (var (key, count) in _counts)
            if (key.Day < before && Interlocked.Read(ref count.Requests) == count.Written) _counts.TryRemove(key, out _);
    }

    private sealed class DayCount(Guid? tenantId)
    {
        public long Requests;

        public Guid? TenantId { get; } = tenantId;
        public DateTime Last { get; set; }
        public IPAddress? Address { get; set; }

        /// <summary>What the database knows of; only the writer touches it.</summary>
        public long Written { get; set; }
    }
}
