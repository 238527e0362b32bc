using Microsoft.AspNetCore.Authorization;
using Montrose.Clients;
using Montrose.People;
using Montrose.Permissions;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;

namespace Montrose.Assignments;

[Authorize(MontrosePermissions.Clients.Default)]
public class AssignmentAppService(
    IRepository<AgentAssignment, Guid> assignments,
    IRepository<AssignmentRun, Guid> runs,
    IRepository<Agent, Guid> agents,
    IRepository<IdentityUser, Guid> users,
    AssignmentDesk desk,
    AssignmentNotices notices,
    IBackgroundJobManager jobs) : ApplicationService, IAssignmentAppService
{
    /// <summary>A run that has not ended after this time was lost with its process.</summary>
    private static readonly TimeSpan LongestRun = TimeSpan.FromHours(1);

    public async Task<PagedResultDto<AssignmentDto>> GetHistoryAsync(Guid clientId, PagedResultRequestDto input)
    {
        var query = (await assignments.GetQueryableAsync()).Where(a => a.ClientId == clientId);
        var count = await AsyncExecuter.CountAsync(query);
        var people = await users.GetQueryableAsync();
        var staff = await agents.GetQueryableAsync();
        var page = query.OrderByDescending(a => a.StartedAt).ThenBy(a => a.Id).Skip(input.SkipCount).Take(input.MaxResultCount)
            .Select(a => new AssignmentDto
            {
                Id = a.Id,
                Service = a.Service,
                AgentId = a.AgentId,
                AgentName = staff.Where(s => s.Id == a.AgentId).Select(s => s.Name).FirstOrDefault(),
                StartedAt = a.StartedAt,
                EndedAt = a.EndedAt,
                Reason = a.Reason,
                EndReason = a.EndReason,
                StartedBy = people.Where(u => u.Id == a.StartedById).Select(u => u.Name ?? u.UserName).FirstOrDefault(),
            });
        return new PagedResultDto<AssignmentDto>(count, await AsyncExecuter.ToListAsync(page));
    }

    [Authorize(MontrosePermissions.Clients.Assign)]
    public async Task<HandoverResultDto> AssignManyAsync(AssignManyInput input)
    {
        if (input.ClientIds.Count == 0) throw ClientErrors.NobodyChosen();
        var ids = input.ClientIds.Distinct().ToList();
        var handovers = input.Automatic
            ? await desk.SpreadAsync(s => ids.Contains(s.ClientId) && (input.Service == null || s.Service == input.Service), AssignmentReason.Automatic, new SpreadRules())
            : await GiveAsync(ids, input.Service, input.AgentId ?? throw ClientErrors.AgentMissing());
        await notices.TellAsync(handovers.Done);
        return handovers.ToDto();
    }

    [Authorize(MontrosePermissions.Clients.Assign)]
    public async Task<HandoverResultDto> MoveAsync(MoveClientsInput input)
    {
        if (input.FromAgentId == input.ToAgentId) throw ClientErrors.SameAgent();
        await agents.GetAsync(input.FromAgentId, includeDetails: false);
        var handovers = input.Automatic
            ? await desk.SpreadAsync(s => s.AgentId == input.FromAgentId && (input.Service == null || s.Service == input.Service), AssignmentReason.Moved, new SpreadRules { ExceptAgentId = input.FromAgentId })
            : await desk.GiveAsync(s => s.AgentId == input.FromAgentId && (input.Service == null || s.Service == input.Service), input.ToAgentId ?? throw ClientErrors.AgentMissing(), AssignmentReason.Moved);
        await notices.TellAsync(handovers.Done);
        return handovers.ToDto();
    }

    [Authorize(MontrosePermissions.Clients.Assign)]
    public async Task<AssignmentRunDto> StartRunAsync(StartAssignmentRunInput input)
    {
        var since = Clock.Now - LongestRun;
        if (await runs.AnyAsync(r => r.FinishedAt == null && r.CreationTime > since)) throw ClientErrors.RunInProgress();
        var run = await runs.InsertAsync(new AssignmentRun(GuidGenerator.Create(), CurrentTenant.Id, input.Service, input.OnlyWithinHours), autoSave: true);
        await jobs.EnqueueAsync(new AutomaticAssignmentArgs { TenantId = CurrentTenant.Id, RunId = run.Id });
        return Dto(run);
    }

    [Authorize(MontrosePermissions.Clients.Assign)]
    public async Task<AssignmentRunDto> GetRunAsync(Guid id) => Dto(await runs.GetAsync(id));

    /// <summary>Where no service was named, those of the agent's department.</summary>
    private async Task<Handovers> GiveAsync(List<Guid> clientIds, ServiceKind? service, Guid agentId)
    {
        var agent = await agents.GetAsync(agentId, includeDetails: false);
        if (!agent.IsActive) throw Errors.AgentInactive();
        var served = service is { } one ? [one] : agent.Department.Services().ToList();
        return await desk.GiveAsync(s => clientIds.Contains(s.ClientId) && served.Contains(s.Service), agentId, AssignmentReason.Chosen);
    }

    private static AssignmentRunDto Dto(AssignmentRun r) => new()
    {
        Id = r.Id,
        Service = r.Service,
        Total = r.Total,
        Assigned = r.Assigned,
        LeftOver = r.LeftOver,
        CreationTime = r.CreationTime,
        FinishedAt = r.FinishedAt,
    };
}
