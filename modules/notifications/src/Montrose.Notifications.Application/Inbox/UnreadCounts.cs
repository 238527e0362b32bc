using Microsoft.Extensions.Caching.Memory;
using Volo.Abp.DependencyInjection;

namespace Montrose.Notifications.Inbox;

/// <summary>
/// How many each person has not read, in memory: every page shows it. What this node writes is seen at once, another node's
/// after <see cref="Lifetime"/> at the latest.
/// </summary>
public class UnreadCounts(IMemoryCache cache) : ISingletonDependency
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(30);

    public int? Find(Guid userId) => cache.TryGetValue<int>(KeyOf(userId), out var count) ? count : null;

    /// <returns>The count.</returns>
    public int Keep(Guid userId, int count) => cache.Set(KeyOf(userId), count, Lifetime);

    public void Forget(Guid userId) => cache.Remove(KeyOf(userId));

    private static object KeyOf(Guid userId) => (typeof(UnreadCounts), userId);
}
