using System.Collections.Concurrent;
using Volo.Abp.DependencyInjection;

namespace Montrose.Abp.AspNetCore.App;

/// <summary>Things in memory.</summary>
public sealed class ThingStore : ISingletonDependency
{
    private readonly ConcurrentDictionary<Guid, Thing> _things = new();

    public int Count => _things.Count;

    public IEnumerable<Thing> All() => _things.Values.OrderBy(t => t.Name, StringComparer.Ordinal);

    public Thing? Find(Guid id) => _things.GetValueOrDefault(id);

    public void Remove(Guid id) => _things.TryRemove(id, out _);

    public Thing Add(Guid id, string name, int price, DateTime now)
        => _things[id] = new Thing { Id = id, Name = name, Price = price, CreationTime = now };
}
