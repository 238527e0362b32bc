using Montrose.Caching;
using Montrose.Clients;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities.Events;
using Volo.Abp.EventBus;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Montrose.People;

/// <summary>How full the departments of an agency are, in memory: adding up 1,000 agents and 100,000 services takes longer than the page.</summary>
public class DepartmentLoads(IClock clock) : ISingletonDependency
{
    private readonly ShortMemory<Guid, List<DepartmentLoadDto>> _loads = new(clock, TimeSpan.FromSeconds(30));

    public ValueTask<List<DepartmentLoadDto>> GetAsync(Guid? tenantId, Func<Task<List<DepartmentLoadDto>>> read) => _loads.GetAsync(tenantId ?? Guid.Empty, read);

    /// <summary>Now, and again once the current unit of work is committed.</summary>
    public void Forget(IUnitOfWork? unit)
    {
        _loads.Clear();
        unit?.OnCompleted(() => { _loads.Clear(); return Task.CompletedTask; });
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
