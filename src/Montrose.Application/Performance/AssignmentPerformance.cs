using Montrose.Clients;
using Montrose.Integration;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Linq;

namespace Montrose.Performance;

/// <summary>Clients that agents got and gave away in a month, and how many they had at its end.</summary>
[ExposeServices(typeof(IPerformanceContributor))]
public class AssignmentPerformance(IRepository<AgentAssignment, Guid> assignments, IAsyncQueryableExecuter executer) : IPerformanceContributor, ITransientDependency
{
    private const string Gained = "ClientsGained";
    private const string Lost = "ClientsLost";
    private const string Current = "Clients";

    public IReadOnlyList<PerformanceMetric> Metrics { get; } =
    [
        new(Current, PerformanceUnit.Count),
        new(Gained, PerformanceUnit.Count),
        new(Lost, PerformanceUnit.Count),
    ];

    public async Task<IReadOnlyList<PerformanceValue>> GetAsync(PerformanceMonth month, IReadOnlyCollection<Guid> agentIds)
    {
        var (start, end) = (month.Start, month.End);
        var all = (await assignments.GetQueryableAsync()).Where(a => agentIds.Contains(a.AgentId));
        return
        [
            .. await CountAsync(Current, all.Where(a => a.StartedAt < end && (a.EndedAt == null || a.EndedAt >= end))),
            .. await CountAsync(Gained, all.Where(a => a.StartedAt >= start && a.StartedAt < end)),
            .. await CountAsync(Lost, all.Where(a => a.EndedAt >= start && a.EndedAt < end)),
        ];
    }

    private async Task<List<PerformanceValue>> CountAsync(string metric, IQueryable<AgentAssignment> which)
    {
        var rows = await executer.ToListAsync(which.GroupBy(a => a.AgentId).Select(g => new { AgentId = g.Key, Clients = g.Select(a => a.ClientId).Distinct().Count() }));
        return rows.ConvertAll(r => new PerformanceValue(r.AgentId, metric, r.Clients));
    }
}
