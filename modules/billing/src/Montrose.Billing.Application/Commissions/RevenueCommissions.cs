using Montrose.Billing.Revenue;
using Montrose.Integration;
using Montrose.Monetary;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Timing;

namespace Montrose.Billing.Commissions;

/// <summary>
/// Agents earn on the net revenue of the clients that they are in charge of when the month ends, of the running month now.
/// Where several serve a client, each earns on an equal part; what does not divide goes to the first by id (largest remainder).
/// </summary>
[ExposeServices(typeof(ICommissionSource))]
public class RevenueCommissions(IAssignmentIntegrationService assignments, RevenueQueries revenue, AgencyCurrency agencyCurrency, IClock clock) : ICommissionSource, ITransientDependency
{
    public async Task<IReadOnlyList<CommissionableAmount>> GetAsync(IReadOnlyCollection<PerformanceMonth> months, IReadOnlyCollection<Guid> agentIds)
    {
        var (from, to) = (months.Min(m => m.Start), months.Max(m => m.End));
        var byClient = (await assignments.GetInChargeAsync(agentIds, from, to)).ToLookup(a => a.ClientId);
        if (byClient.Count == 0) return [];
        var (wanted, asked, currency) = (months.ToHashSet(), agentIds.ToHashSet(), await agencyCurrency.GetAsync());
        var earned = new Dictionary<(PerformanceMonth Month, Guid Agent), long>();
        foreach (var sum in await revenue.NetByClientAndMonthAsync(currency, from, to))
        {
            var month = new PerformanceMonth(sum.Year, sum.Month);
            if (!wanted.Contains(month)) continue;
            var agents = InCharge(byClient[sum.ClientId], month);
            for (var i = 0; i < agents.Count; i++)
                if (asked.Contains(agents[i])) earned[(month, agents[i])] = earned.GetValueOrDefault((month, agents[i])) + PartOf(sum.Net, agents.Count, i);
        }
        return [.. earned.Where(e => e.Value != 0).Select(e => new CommissionableAmount(e.Key.Month, e.Key.Agent, new Money(e.Value, currency)))];
    }

    private List<Guid> InCharge(IEnumerable<AgentInCharge> times, PerformanceMonth month)
    {
        var moment = month.End <= clock.Now ? month.End.AddTicks(-1) : clock.Now;
        return [.. times.Where(t => t.IsAt(moment)).Select(t => t.AgentId).Distinct().Order()];
    }

    /// <summary>The part of one of several, of a refund's negative amount as well.</summary>
    private static long PartOf(long amount, int parts, int index)
    {
        var (each, rest) = Math.DivRem(amount, parts);
        return each + (index < Math.Abs(rest) ? Math.Sign(rest) : 0);
    }
}
