using System.Linq.Expressions;
using Montrose.Clients;
using Montrose.People;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Linq;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Montrose.Assignments;

/// <summary>Gives every service of an agency that has no agent to the least loaded one of its department, some thousand a transaction.</summary>
public class AutomaticAssignment(
    IRepository<AssignmentRun, Guid> runs,
    IRepository<ClientService> services,
    IRepository<AgentAssignment, Guid> assignments,
    IRepository<Client, Guid> clients,
    AssignmentDesk desk,
    AssignmentNotices notices,
    IClientScope scope,
    ICurrentTenant tenant,
    IUnitOfWorkManager units,
    IGuidGenerator guids,
    IAsyncQueryableExecuter executer,
    IClock clock) : ITransientDependency
{
    /// <summary>Services in one transaction: others wait for it for about a second.</summary>
    private const int ServicesAtOnce = 5_000;

    /// <summary>Plans and runs at once, in the current tenant.</summary>
    public async Task<AssignmentRun> RunNowAsync(ServiceKind? service = null, bool onlyWithinHours = false)
    {
        var run = new AssignmentRun(guids.Create(), tenant.Id, service, onlyWithinHours);
        await InUnitAsync(() => runs.InsertAsync(run));
        return await RunAsync(run.Id);
    }

    /// <summary>Continues where an earlier attempt stopped; harmless after the end.</summary>
    public async Task<AssignmentRun> RunAsync(Guid runId)
    {
        using var everyClient = scope.Use(ClientScopeSnapshot.All);
        var run = await InUnitAsync(async () =>
        {
            var begun = await runs.GetAsync(runId);
            begun.Begin(await CountOpenAsync(begun.Service));
            return await runs.UpdateAsync(begun);
        });
        if (run.FinishedAt is not null) return run;
        foreach (var department in Enum.GetValues<Department>())
        {
            var wanted = department.Services().Where(s => run.Service is null || run.Service == s).ToList();
            while (wanted.Count > 0 && await StepAsync(run, wanted)) { }
        }
        return await InUnitAsync(() => FinishAsync(runId));
    }

    /// <returns>False where nothing is open any more, or nobody has room.</returns>
    private Task<bool> StepAsync(AssignmentRun run, List<ServiceKind> wanted) => InUnitAsync(async () =>
    {
        var rules = new SpreadRules { OnlyWithinHours = run.OnlyWithinHours, Max = ServicesAtOnce, RunId = run.Id };
        var step = await desk.SpreadAsync(s => s.AgentId == null && wanted.Contains(s.Service), AssignmentReason.Automatic, rules);
        if (step.Done.Count == 0) return false;
        var row = await runs.GetAsync(run.Id);
        row.Advance(step.Done.Count);
        await runs.UpdateAsync(row);
        return step.LeftOver == 0 && step.Done.Count == ServicesAtOnce;
    });

    private async Task<AssignmentRun> FinishAsync(Guid runId)
    {
        var run = await runs.GetAsync(runId);
        if (run.FinishedAt is not null) return run;
        var made = await executer.ToListAsync((await assignments.GetQueryableAsync()).Where(a => a.RunId == runId)
            .OrderBy(a => a.AgentId).ThenBy(a => a.Id).Select(a => new Handover(a.ClientId, a.Service, null, a.AgentId)));
        await notices.TellAsync(made);
        run.Finish(await CountOpenAsync(run.Service), clock.Now);
        return await runs.UpdateAsync(run);
    }

    private async Task<int> CountOpenAsync(ServiceKind? service)
    {
        Expression<Func<ClientService, bool>> isOpen = s => s.AgentId == null && (service == null || s.Service == service);
        var active = (await clients.GetQueryableAsync()).Where(c => c.ArchivedAt == null);
        return await executer.CountAsync((await services.GetQueryableAsync()).Where(isOpen).Join(active, s => s.ClientId, c => c.Id, (s, c) => s));
    }

    private async Task<T> InUnitAsync<T>(Func<Task<T>> act)
    {
        using var unit = units.Begin(requiresNew: true, isTransactional: true);
        var result = await act();
        await unit.CompleteAsync();
        return result;
    }
}

[BackgroundJobName("Montrose.AutomaticAssignment")]
public class AutomaticAssignmentArgs : IMultiTenant
{
    public Guid? TenantId { get; set; }
    public Guid RunId { get; set; }
}

public class AutomaticAssignmentJob(AutomaticAssignment assignment) : AsyncBackgroundJob<AutomaticAssignmentArgs>, ITransientDependency
{
    public override Task ExecuteAsync(AutomaticAssignmentArgs args) => assignment.RunAsync(args.RunId);
}
