using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace Montrose.People;

/// <summary>Who works and who is away at a moment.</summary>
public class AgentPresenceQuery(IRepository<Agent, Guid> agents, IRepository<AgentAbsence, Guid> absences) : ITransientDependency
{
    /// <summary>Active agents who are not away.</summary>
    public async Task<IQueryable<Agent>> PresentAsync(DateTime now)
    {
        var away = await AwayAsync(now);
        return (await agents.GetQueryableAsync()).Where(a => a.IsActive && !away.Any(x => x.AgentId == a.Id));
    }

    /// <summary>Absences that last.</summary>
    public async Task<IQueryable<AgentAbsence>> AwayAsync(DateTime now) =>
        (await absences.GetQueryableAsync()).Where(x => x.StartsAt <= now && x.EndsAt > now);
}
