using Montrose.Integration;
using Montrose.Monetary;
using Montrose.People;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Linq;

namespace Montrose.Performance;

/// <summary>Puts together what the modules know about agents in a month.</summary>
public class PerformanceReader(
    IRepository<Agent, Guid> agents,
    IRepository<PastCommissionRate, Guid> pastRates,
    IEnumerable<IPerformanceContributor> contributors,
    IEnumerable<ICommissionSource> commissions,
    IAsyncQueryableExecuter executer) : ITransientDependency
{
    public bool HasCommissionSource => commissions.Any();

    public List<PerformanceMetricDto> Metrics =>
        [.. contributors.SelectMany(c => c.Metrics).Select(m => new PerformanceMetricDto { Name = m.Name, Unit = m.Unit })];

    /// <summary>Active agents by name.</summary>
    public async Task<IQueryable<Agent>> AgentsAsync(Department? department)
    {
        var query = (await agents.GetQueryableAsync()).Where(a => a.IsActive);
        return department is { } one ? query.Where(a => a.Department == one) : query;
    }

    /// <summary>Some statements a contributor, whatever the number of agents.</summary>
    public async Task<List<AgentPerformanceDto>> ReadAsync(IQueryable<Agent> page, PerformanceMonth month)
    {
        var rows = await executer.ToListAsync(page.Select(a => new AgentPerformanceDto { Id = a.Id, Name = a.Name, Department = a.Department, CommissionBasisPoints = a.CommissionBasisPoints }));
        var byId = rows.ToDictionary(r => r.Id);
        if (rows.Count == 0) return rows;
        await TakeRatesOfAsync(month, byId);
        foreach (var contributor in contributors)
            foreach (var value in await contributor.GetAsync(month, byId.Keys))
                if (byId.TryGetValue(value.AgentId, out var row)) row.Values[value.Metric] = value.Number;
        foreach (var source in commissions)
            foreach (var (agentId, amount) in await source.GetAsync(month, byId.Keys))
                if (byId.TryGetValue(agentId, out var row)) Add(row.Commissionable, amount);
        foreach (var row in rows) row.Commission = row.Commissionable.ConvertAll(m => new Money(new CommissionRate(row.CommissionBasisPoints).Of(m.MinorUnits), m.Currency));
        return rows;
    }

    /// <summary>A month is paid by the rate at its end.</summary>
    private async Task TakeRatesOfAsync(PerformanceMonth month, Dictionary<Guid, AgentPerformanceDto> agentsById)
    {
        var (ids, end) = (agentsById.Keys.ToList(), month.End);
        var past = await executer.ToListAsync((await pastRates.GetQueryableAsync()).Where(r => ids.Contains(r.AgentId) && r.Until >= end).Select(r => new { r.AgentId, r.Until, r.BasisPoints }));
        foreach (var rate in past.GroupBy(r => r.AgentId).Select(g => g.MinBy(r => r.Until)!)) agentsById[rate.AgentId].CommissionBasisPoints = rate.BasisPoints;
    }

    private static void Add(List<Money> amounts, Money amount)
    {
        var at = amounts.FindIndex(m => m.Currency == amount.Currency);
        if (at < 0) amounts.Add(amount);
        else amounts[at] = new Money(amounts[at].MinorUnits + amount.MinorUnits, amount.Currency);
    }
}
