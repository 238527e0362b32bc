using System.Collections.Concurrent;
using Montrose.Integration;
using Montrose.Monetary;

namespace Montrose.Billing.Tests.Infrastructure;

/// <summary>What agents earn on in a test.</summary>
public sealed class TestCommissions : ICommissionSource
{
    private readonly ConcurrentDictionary<(Guid Agent, PerformanceMonth Month), Money> _amounts = new();

    public void Earn(Guid agent, PerformanceMonth month, Money amount) => _amounts[(agent, month)] = amount;

    public Task<IReadOnlyList<CommissionableAmount>> GetAsync(IReadOnlyCollection<PerformanceMonth> months, IReadOnlyCollection<Guid> agentIds) =>
        Task.FromResult<IReadOnlyList<CommissionableAmount>>([.. _amounts.Where(a => months.Contains(a.Key.Month) && agentIds.Contains(a.Key.Agent)).Select(a => new CommissionableAmount(a.Key.Month, a.Key.Agent, a.Value))]);
}
