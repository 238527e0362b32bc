using Montrose.Integration;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Linq;

namespace Montrose.Performance;

/// <summary>How often agents signed in in a month, and when last.</summary>
[ExposeServices(typeof(IPerformanceContributor))]
public class SignInPerformance(IRepository<SignInRecord, Guid> signIns, IAsyncQueryableExecuter executer) : IPerformanceContributor, ITransientDependency
{
    private const string Count = "SignIns";
    private const string Last = "LastSignIn";

    public IReadOnlyList<PerformanceMetric> Metrics { get; } = [new(Count, PerformanceUnit.Count), new(Last, PerformanceUnit.Moment)];

    public async Task<IReadOnlyList<PerformanceValue>> GetAsync(PerformanceMonth month, IReadOnlyCollection<Guid> agentIds)
    {
        var (start, end) = (month.Start, month.End);
        var rows = await executer.ToListAsync((await signIns.GetQueryableAsync())
            .Where(s => agentIds.Contains(s.UserId) && s.Time >= start && s.Time < end)
            .GroupBy(s => s.UserId).Select(g => new { UserId = g.Key, Count = g.Count(), Last = g.Max(s => s.Time) }));
        return [.. rows.SelectMany(r => new[] { new PerformanceValue(r.UserId, Count, r.Count), new PerformanceValue(r.UserId, Last, new DateTimeOffset(r.Last, TimeSpan.Zero).ToUnixTimeSeconds()) })];
    }
}
