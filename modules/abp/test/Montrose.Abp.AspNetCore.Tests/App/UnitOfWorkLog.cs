using System.Collections.Concurrent;
using Volo.Abp.DependencyInjection;

namespace Montrose.Abp.AspNetCore.App;

/// <summary>What became of the units of work that requests have run in.</summary>
public sealed class UnitOfWorkLog : ISingletonDependency
{
    public ConcurrentQueue<string> Entries { get; } = [];
}
