using System.Linq.Expressions;
using Montrose.Clients;
using Montrose.People;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Linq;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.Uow;
using Volo.Abp.Users;

namespace Montrose.Assignments;

/// <summary>
/// Changes who is in charge of clients' services, within the caller's transaction. One transaction of an agency at a time
/// does so: loads are read after the lock and are still true when the handovers are written. Callers tell the agents
/// (<see cref="AssignmentNotices"/>), once for all that they change.
/// </summary>
public class AssignmentDesk(
    IAssignmentStore store,
    IRepository<ClientService> services,
    IRepository<Client, Guid> clients,
    IRepository<Agent, Guid> agents,
    AgentPresenceQuery presence,
    ClientScopeCache scopes,
    DepartmentLoads loads,
    IUnitOfWorkManager units,
    ICurrentTenant tenant,
    ICurrentUser user,
    IAsyncQueryableExecuter executer,
    IClock clock) : ITransientDependency
{
    /// <summary>Gives services of active clients to one agent, or to nobody.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Client.AgentInactive, .AgentOfOtherDepartment</exception>
    public async Task<Handovers> GiveAsync(Expression<Func<ClientService, bool>> which, Guid? agentId, AssignmentReason reason)
    {
        await store.LockAsync(tenant.Id);
        var open = await OpenAsync(which, int.MaxValue);
        if (agentId is { } id)
        {
            var agent = await agents.GetAsync(id, includeDetails: false);
            foreach (var service in open.Select(o => o.Service).Distinct()) agent.EnsureCanServe(service);
        }
        return await WriteAsync([.. open.Where(o => o.AgentId != agentId).Select(o => new Handover(o.ClientId, o.Service, o.AgentId, agentId))], 0, Cause(reason, null));
    }

    /// <summary>Gives each client's services to the least loaded present agent of their department who has room.</summary>
    /// <param name="which">The services; only those of active clients are taken.</param>
    /// <param name="reason">Written into the history.</param>
    /// <param name="rules">Who is left out, and how many services are taken at most.</param>
    public async Task<Handovers> SpreadAsync(Expression<Func<ClientService, bool>> which, AssignmentReason reason, SpreadRules rules)
    {
        await store.LockAsync(tenant.Id);
        var open = await OpenAsync(which, rules.Max);
        if (open.Count == 0) return Handovers.None;
        var plan = AssignmentPlanner.Plan(open, await CandidatesAsync(open, rules));
        var isKept = plan.Count == open.Count ? 0 : open.Count - plan.Count;
        return await WriteAsync(plan, isKept, Cause(reason, rules.RunId));
    }

    private async Task<List<OpenService>> OpenAsync(Expression<Func<ClientService, bool>> which, int max)
    {
        var active = (await clients.GetQueryableAsync()).Where(c => c.ArchivedAt == null);
        var query = (await services.GetQueryableAsync()).Where(which)
            .Join(active, s => s.ClientId, c => c.Id, (s, c) => s)
            .OrderBy(s => s.ClientId).ThenBy(s => s.Service)
            .Select(s => new OpenService(s.ClientId, s.Service, s.AgentId));
        return await executer.ToListAsync(max == int.MaxValue ? query : query.Take(max));
    }

    /// <summary>Loads without the clients that are handed over, so that who has them may keep them when that is fair.</summary>
    private async Task<List<Candidate>> CandidatesAsync(List<OpenService> open, SpreadRules rules)
    {
        var departments = open.Select(o => o.Service.Department()).Distinct().ToList();
        var given = open.Where(o => o.AgentId is not null).DistinctBy(o => (o.ClientId, o.AgentId)).GroupBy(o => o.AgentId!.Value).ToDictionary(g => g.Key, g => g.Count());
        var now = clock.Now;
        var query = (await presence.PresentAsync(now)).Where(a => departments.Contains(a.Department) && a.Id != rules.ExceptAgentId)
            .Select(a => new { a.Id, a.Department, a.ClientCount, a.MaxClients, a.WorkingHours, a.TimeZone });
        var rows = await executer.ToListAsync(query);
        return
        [
            .. rows.Where(a => !rules.OnlyWithinHours || WorkingWeek.Parse(a.WorkingHours).Contains(now, ZoneId.Find(a.TimeZone)))
                .Select(a => new Candidate(a.Id, a.Department, a.ClientCount - given.GetValueOrDefault(a.Id), a.MaxClients)),
        ];
    }

    private async Task<Handovers> WriteAsync(List<Handover> plan, int leftOver, HandoverCause cause)
    {
        if (plan.Count == 0) return new Handovers([], leftOver);
        await store.ApplyAsync(tenant.Id, plan, cause);
        units.Current!.OnCompleted(() => { scopes.Clear(); return Task.CompletedTask; });
        loads.Forget(units.Current);
        return new Handovers(plan, leftOver);
    }

    private HandoverCause Cause(AssignmentReason reason, Guid? runId) => new(reason, clock.Now, user.Id, runId);
}

/// <summary>How services are spread.</summary>
public sealed record SpreadRules
{
    /// <summary>An agent who gets nothing: the one who leaves.</summary>
    public Guid? ExceptAgentId { get; init; }

    /// <summary>True to leave out agents who are outside of their working hours.</summary>
    public bool OnlyWithinHours { get; init; }

    /// <summary>Services that are taken at most.</summary>
    public int Max { get; init; } = int.MaxValue;

    public Guid? RunId { get; init; }
}
