using System.Collections.Concurrent;
using Volo.Abp.DependencyInjection;

namespace Montrose.Monitoring;

/// <summary>What this process found to be wrong at its last look and somebody has to see to; each finder tells its own.</summary>
public sealed class StandingFaults : ISingletonDependency
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> _faults = new(StringComparer.Ordinal);

    /// <summary>All of them, by finder.</summary>
    public IReadOnlyList<string> All => [.. _faults.OrderBy(static f => f.Key, StringComparer.Ordinal).SelectMany(static f => f.Value)];

    /// <summary>What the finder sees now, in place of what it saw before.</summary>
    public void Tell(string finder, IReadOnlyList<string> faults) => _faults[finder] = faults;
}
