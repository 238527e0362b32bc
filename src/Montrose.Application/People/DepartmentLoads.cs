using Montrose.Caching;
using Montrose.Clients;
using Volo.Abp.Application.Dtos;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities.Events;
using Volo.Abp.EventBus;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Montrose.People;

/// <summary>How full the departments of an agency are, how many agents it has, and the first page of them, in memory: adding up 1,000 agents and 100,000 services takes longer than the page.</summary>
public class DepartmentLoads(IClock clock) : ISingletonDependency
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(30);
    private readonly ShortMemory<Guid, List<DepartmentLoadDto>> _loads = new(clock, Lifetime);
    private readonly ShortMemory<(Guid? TenantId, Department? Department, bool? IsActive), int> _counts = new(clock, Lifetime);
    private readonly ShortMemory<(Guid? TenantId, string Order, Department? Department, int Count), PagedResultDto<AgentDto>> _first = new(clock, Lifetime);

    public ValueTask<List<DepartmentLoadDto>> GetAsync(Guid? tenantId, Func<Task<List<DepartmentLoadDto>>> read) => _loads.GetAsync(tenantId ?? Guid.Empty, read);

    public ValueTask<int> CountAsync(Guid? tenantId, Department? department, bool? isActive, Func<Task<int>> count) => _counts.GetAsync((tenantId, department, isActive), count);

    /// <summary>The first agents in an order that much shows: the least loaded, or the fullest.</summary>
    public ValueTask<PagedResultDto<AgentDto>> FirstAsync(Guid? tenantId, string order, Department? department, int count, Func<Task<PagedResultDto<AgentDto>>> read) =>
        _first.GetAsync((tenantId, order, department, count), read);

    /// <summary>Now, and again once the current unit of work is committed.</summary>
    public void Forget(IUnitOfWork? unit)
    {
        Clear();
        unit?.OnCompleted(() => { Clear(); return Task.CompletedTask; });
    }

    private void Clear()
    {
        _loads.Clear();
        _counts.Clear();
        _first.Clear();
    }
}

/// <summary>Another agent, absence, client or service changes how full a department is.</summary>
public class ForgetDepartmentLoads(DepartmentLoads loads, IUnitOfWorkManager units) :
    ILocalEventHandler<EntityChangedEventData<Agent>>,
    ILocalEventHandler<EntityChangedEventData<Client>>,
    ITransientDependency
{
    public Task HandleEventAsync(EntityChangedEventData<Agent> eventData) => ForgetAsync();

    public Task HandleEventAsync(EntityChangedEventData<Client> eventData) => ForgetAsync();

    private Task ForgetAsync()
    {
        loads.Forget(units.Current);
        return Task.CompletedTask;
    }
}
