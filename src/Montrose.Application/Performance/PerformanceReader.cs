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
        TakeRatesOf(month, byId, await PastRatesAsync([.. byId.Keys], month.End));
        foreach (var contributor in contributors)
            foreach (var value in await contributor.GetAsync(month, byId.Keys))
                if (byId.TryGetValue(value.AgentId, out var row)) row.Values[value.Metric] = value.Number;
        Add(await CommissionableAsync([month], [.. byId.Keys]), byId);
        return rows;
    }

    /// <summary>What the agents earned in each of some months, and nothing else of them: two statements, and the sources' own.</summary>
    public async Task<List<CommissionSum>> ReadCommissionsAsync(IQueryable<Agent> all, IReadOnlyCollection<PerformanceMonth> months)
    {
        var (found, earned) = (await executer.ToListAsync(all.Select(a => new { a.Id, a.CommissionBasisPoints })), new List<CommissionSum>());
        if (found.Count == 0 || months.Count == 0) return earned;
        var past = await PastRatesAsync([.. found.Select(a => a.Id)], months.Min(m => m.End));
        var amounts = (await CommissionableAsync(months, [.. found.Select(a => a.Id)])).ToLookup(a => a.Month);
        foreach (var month in months)
        {
            var byId = found.ToDictionary(a => a.Id, a => new AgentPerformanceDto { Id = a.Id, CommissionBasisPoints = a.CommissionBasisPoints });
            TakeRatesOf(month, byId, past);
            Add(amounts[month], byId);
            earned.AddRange(byId.Values.SelectMany(r => r.Commission).GroupBy(m => m.Currency, StringComparer.Ordinal).Select(g => new CommissionSum(month, new Money(g.Sum(m => m.MinorUnits), g.Key))));
        }
        return earned;
    }

    private async Task<List<CommissionableAmount>> CommissionableAsync(IReadOnlyCollection<PerformanceMonth> months, List<Guid> agentIds)
    {
        var amounts = new List<CommissionableAmount>();
        foreach (var source in commissions) amounts.AddRange(await source.GetAsync(months, agentIds));
        return amounts;
    }

    private static void Add(IEnumerable<CommissionableAmount> amounts, Dictionary<Guid, AgentPerformanceDto> byId)
    {
        foreach (var amount in amounts)
            if (byId.TryGetValue(amount.AgentId, out var row)) Add(row.Commissionable, amount.Amount);
        foreach (var row in byId.Values) row.Commission = row.Commissionable.ConvertAll(m => new Money(new CommissionRate(row.CommissionBasisPoints).Of(m.MinorUnits), m.Currency));
    }

    private async Task<List<PastRate>> PastRatesAsync(List<Guid> ids, DateTime end) =>
        await executer.ToListAsync((await pastRates.GetQueryableAsync()).Where(r => ids.Contains(r.AgentId) && r.Until >= end).Select(r => new PastRate(r.AgentId, r.Until, r.BasisPoints)));

    /// <summary>A month is paid by the rate at its end.</summary>
    private static void TakeRatesOf(PerformanceMonth month, Dictionary<Guid, AgentPerformanceDto> agentsById, IEnumerable<PastRate> past)
    {
        foreach (var rate in past.Where(r => r.Until >= month.End).GroupBy(r => r.AgentId).Select(g => g.MinBy(r => r.Until)!)) agentsById[rate.AgentId].CommissionBasisPoints = rate.BasisPoints;
    }

    private sealed record PastRate(Guid AgentId, DateTime Until, int BasisPoints);

    private static void Add(List<Money> amounts, Money amount)
    {
        var at = amounts.FindIndex(m => m.Currency == amount.Currency);
        if (at < 0) amounts.Add(amount);
        else amounts[at] = new Money(amounts[at].MinorUnits + amount.MinorUnits, amount.Currency);
    }
}
