using System.Linq.Expressions;
using Montrose.Clients;
using Montrose.Queries;
using Volo.Abp.Application.Dtos;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Linq;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;

namespace Montrose.People;

/// <summary>Reads agents with their load and whether they are there.</summary>
public class AgentQueries(
    IRepository<Agent, Guid> agents,
    IRepository<ClientService> services,
    IRepository<Client, Guid> clients,
    AgentPresenceQuery presence,
    DepartmentLoads loads,
    ICurrentTenant tenant,
    IAsyncQueryableExecuter executer,
    IClock clock) : ITransientDependency
{
    private static readonly Sorting<Agent> Sortings = new Sorting<Agent>("name")
        .By("name", a => a.Name).By("email", a => a.Email).By("department", a => a.Department).By("clientCount", a => a.ClientCount).By("load", a => a.Load).By("creationTime", a => a.CreationTime);

    private const string LeastLoaded = "clientCount";
    private const string Fullest = "load";

    public Task<PagedResultDto<AgentDto>> ListAsync(GetAgentsInput input) =>
        input is { IsActive: true, Presence: null, Sorting: LeastLoaded, SkipCount: 0 } && string.IsNullOrWhiteSpace(input.Filter)
            ? loads.FirstAsync(tenant.Id, LeastLoaded, input.Department, input.MaxResultCount, () => ReadAsync(input)).AsTask()
            : ReadAsync(input);

    private async Task<PagedResultDto<AgentDto>> ReadAsync(GetAgentsInput input)
    {
        var query = await agents.GetQueryableAsync();
        if (input.Department is { } department) query = query.Where(a => a.Department == department);
        if (input.IsActive is { } isActive) query = query.Where(a => a.IsActive == isActive);
        var away = await presence.AwayAsync(clock.Now);
        if (input.Presence == AgentPresence.Present) query = query.Where(a => a.IsActive && !away.Any(x => x.AgentId == a.Id));
        if (input.Presence == AgentPresence.Absent) query = query.Where(a => away.Any(x => x.AgentId == a.Id));
        query = Named(query, input.Filter);
        var isPlain = input.Presence is null && string.IsNullOrWhiteSpace(input.Filter);
        return await PageAsync(Sortings.Apply(query, input.Sorting).ThenBy(a => a.Id), input, () => isPlain ? CountAsync(query, input.Department, input.IsActive) : new ValueTask<int>(executer.CountAsync(query)));
    }

    public async Task<WorkloadDto> WorkloadAsync(GetWorkloadInput input)
    {
        var active = (await agents.GetQueryableAsync()).Where(a => a.IsActive);
        var shown = Named(input.Department is { } department ? active.Where(a => a.Department == department) : active, input.Filter);
        var (isUsual, isAll) = (string.IsNullOrWhiteSpace(input.Sorting), string.IsNullOrWhiteSpace(input.Filter));
        var sorted = isUsual
            ? shown.OrderByDescending(a => a.Load).ThenByDescending(a => a.ClientCount).ThenBy(a => a.Name).ThenBy(a => a.Id)
            : Sortings.Apply(shown, input.Sorting).ThenBy(a => a.Id);
        Task<PagedResultDto<AgentDto>> PageAsync() =>
            this.PageAsync(sorted, input, () => isAll ? CountAsync(shown, input.Department, isActive: true) : new ValueTask<int>(executer.CountAsync(shown)));
        return new WorkloadDto
        {
            Departments = await loads.GetAsync(tenant.Id, () => DepartmentsAsync(active)),
            Agents = isUsual && isAll && input.SkipCount == 0 ? await loads.FirstAsync(tenant.Id, Fullest, input.Department, input.MaxResultCount, PageAsync) : await PageAsync(),
        };
    }

    private static IQueryable<Agent> Named(IQueryable<Agent> query, string? filter)
    {
        if (string.IsNullOrWhiteSpace(filter)) return query;
        var text = filter.Trim().ToUpperInvariant();
        return query.Where(a => a.Name.ToUpper().Contains(text) || a.Email.ToUpper().Contains(text) || (a.Specialisation != null && a.Specialisation.ToUpper().Contains(text)));
    }

    /// <summary>Active agents of a department, the least loaded first.</summary>
    public async Task<List<AssignableAgentDto>> AssignableAsync(Department department, Guid? exceptId)
    {
        var away = await presence.AwayAsync(clock.Now);
        var query = (await agents.GetQueryableAsync())
            .Where(a => a.IsActive && a.Department == department && a.Id != exceptId)
            .OrderBy(a => a.ClientCount).ThenBy(a => a.Name).ThenBy(a => a.Id)
            .Take(LimitedResultRequestDto.MaxMaxResultCount)
            .Select(a => new AssignableAgentDto { Id = a.Id, Name = a.Name, ClientCount = a.ClientCount, MaxClients = a.MaxClients, IsPresent = !away.Any(x => x.AgentId == a.Id) });
        return await executer.ToListAsync(query);
    }

    /// <summary>How many clients an agent serves, by service.</summary>
    public async Task<Dictionary<ServiceKind, int>> ServedAsync(Guid agentId)
    {
        var query = (await services.GetQueryableAsync()).Where(s => s.AgentId == agentId).GroupBy(s => s.Service).Select(g => new { Service = g.Key, Count = g.Count() });
        return (await executer.ToListAsync(query)).ToDictionary(s => s.Service, s => s.Count);
    }

    private async Task<List<DepartmentLoadDto>> DepartmentsAsync(IQueryable<Agent> active)
    {
        var full = await executer.ToListAsync(active.GroupBy(a => a.Department).Select(g => new
        {
            Department = g.Key,
            Agents = g.Count(),
            Clients = g.Sum(a => a.ClientCount),
            Capacity = g.Sum(a => a.MaxClients),
            Overloaded = g.Count(a => a.ClientCount > a.MaxClients),
        }));
        var present = await executer.ToListAsync((await presence.PresentAsync(clock.Now)).GroupBy(a => a.Department).Select(g => new { Department = g.Key, Count = g.Count() }));
        var archived = (await clients.GetQueryableAsync()).Where(c => c.ArchivedAt != null);
        var open = await executer.ToListAsync((await services.GetQueryableAsync()).Where(s => s.AgentId == null && !archived.Any(c => c.Id == s.ClientId))
            .GroupBy(s => s.Service).Select(g => new { Service = g.Key, Count = g.Count() }));
        return
        [
            .. Enum.GetValues<Department>().Select(d =>
            {
                var load = full.Find(l => l.Department == d);
                return new DepartmentLoadDto
                {
                    Department = d,
                    Agents = load?.Agents ?? 0,
                    Present = present.Find(p => p.Department == d)?.Count ?? 0,
                    Clients = load?.Clients ?? 0,
                    Capacity = load?.Capacity ?? 0,
                    Overloaded = load?.Overloaded ?? 0,
                    Unassigned = open.Where(o => o.Service.Department() == d).Sum(o => o.Count),
                };
            }),
        ];
    }

    private async Task<PagedResultDto<AgentDto>> PageAsync(IQueryable<Agent> sorted, PagedResultRequestDto input, Func<ValueTask<int>> countAsync)
    {
        var count = await countAsync();
        var rows = await executer.ToListAsync(sorted.Skip(input.SkipCount).Take(input.MaxResultCount).Select(await ProjectionAsync()));
        foreach (var row in rows) row.IsPresent = row.IsActive && row.AwayUntil is null;
        return new PagedResultDto<AgentDto>(count, rows);
    }

    private ValueTask<int> CountAsync(IQueryable<Agent> query, Department? department, bool? isActive) =>
        loads.CountAsync(tenant.Id, department, isActive, () => executer.CountAsync(query));

    private async Task<Expression<Func<Agent, AgentDto>>> ProjectionAsync()
    {
        var away = await presence.AwayAsync(clock.Now);
        return a => new AgentDto
        {
            Id = a.Id,
            Name = a.Name,
            Email = a.Email,
            Department = a.Department,
            Specialisation = a.Specialisation,
            IsActive = a.IsActive,
            AwayUntil = away.Where(x => x.AgentId == a.Id).Max(x => (DateOnly?)x.Until),
            ClientCount = a.ClientCount,
            MaxClients = a.MaxClients,
            CreationTime = a.CreationTime,
        };
    }
}
