using Microsoft.AspNetCore.Authorization;
using Montrose.Assignments;
using Montrose.Clients;
using Montrose.Permissions;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;
using Microsoft.AspNetCore.Identity;

namespace Montrose.People;

[Authorize(MontrosePermissions.Agents.Default)]
public class AgentAppService(
    IRepository<Agent, Guid> agents,
    IRepository<PastCommissionRate, Guid> pastRates,
    AgentQueries queries,
    AgentTakeover takeovers,
    AssignmentNotices notices,
    IdentityUserManager users) : ApplicationService, IAgentAppService
{
    private const int DaysOfPastAbsences = 365;

    public Task<PagedResultDto<AgentDto>> GetListAsync(GetAgentsInput input) => queries.ListAsync(input);

    public async Task<AgentDetailsDto> GetAsync(Guid id) => Dto(await agents.GetAsync(id));

    public Task<WorkloadDto> GetWorkloadAsync(GetWorkloadInput input) => queries.WorkloadAsync(input);

    public async Task<ListResultDto<ServiceTakeoverDto>> GetTakeoverAsync(Guid id)
    {
        var agent = await agents.GetAsync(id, includeDetails: false);
        var served = await queries.ServedAsync(id);
        var candidates = served.Count == 0 ? [] : await queries.AssignableAsync(agent.Department, id);
        return new ListResultDto<ServiceTakeoverDto>([.. served.OrderBy(s => s.Key).Select(s => new ServiceTakeoverDto { Service = s.Key, ClientCount = s.Value, Candidates = candidates })]);
    }

    [Authorize(MontrosePermissions.Agents.Update)]
    public async Task<AgentDetailsDto> UpdateAsync(Guid id, UpdateAgentInput input)
    {
        var agent = await agents.GetAsync(id);
        if (input.ConcurrencyStamp is { Length: > 0 } stamp) agent.ConcurrencyStamp = stamp;
        var moves = agent.Department != input.Department && (await queries.ServedAsync(id)).Count > 0;
        if (moves && input.Takeover is null) throw AgentErrors.TakeoverRequired(agent.ClientCount);
        agent.SpecialiseIn(input.Specialisation);
        agent.ServeAtMost(input.MaxClients!.Value);
        agent.Work(WorkingWeek.Of(input.WorkingHours.Select(d => new WorkingDay(d.Day, d.From, d.Until))), input.TimeZone);
        if (agent.EarnCommission(new CommissionRate(input.CommissionBasisPoints!.Value), GuidGenerator.Create(), Clock.Now) is { } past) await pastRates.InsertAsync(past);
        agent.MoveTo(input.Department!.Value);
        await agents.UpdateAsync(agent, autoSave: true);
        if (moves) await TellAsync(await takeovers.LeaveAsync(id, await OfEveryServiceAsync(id, input.Takeover!), AssignmentReason.DepartmentChanged));
        return Dto(agent);
    }

    [Authorize(MontrosePermissions.Agents.Update)]
    public async Task<AgentDetailsDto> AddAbsenceAsync(Guid id, AddAbsenceInput input)
    {
        var agent = await agents.GetAsync(id);
        agent.BeAway(GuidGenerator.Create(), input.From!.Value, input.Until!.Value, input.Reason!.Value, input.Note);
        await agents.UpdateAsync(agent, autoSave: true);
        if (input.Takeover is { } takeover) await TellAsync(await takeovers.HandOverAsync(id, null, takeover, AssignmentReason.AgentAbsent));
        return Dto(agent);
    }

    [Authorize(MontrosePermissions.Agents.Update)]
    public async Task<AgentDetailsDto> RemoveAbsenceAsync(Guid id, Guid absenceId)
    {
        var agent = await agents.GetAsync(id);
        agent.ComeBack(absenceId);
        return Dto(await agents.UpdateAsync(agent, autoSave: true));
    }

    [Authorize(MontrosePermissions.Agents.Deactivate)]
    public async Task<HandoverResultDto> DeactivateAsync(Guid id, DeactivateAgentInput input)
    {
        var agent = await agents.GetAsync(id);
        agent.Deactivate(); // before the handover: nobody gives this agent anything from here on
        await agents.UpdateAsync(agent, autoSave: true);
        var handovers = await takeovers.LeaveAsync(id, input.Takeovers, AssignmentReason.AgentDeactivated);
        await TellAsync(handovers);
        await AllowSignInAsync(id, false);
        return handovers.ToDto();
    }

    [Authorize(MontrosePermissions.Agents.Deactivate)]
    public async Task<AgentDetailsDto> ActivateAsync(Guid id)
    {
        var agent = await agents.GetAsync(id);
        agent.Activate();
        await agents.UpdateAsync(agent, autoSave: true);
        await AllowSignInAsync(id, true);
        return Dto(agent);
    }

    private Task TellAsync(Handovers handovers) => notices.TellAsync(handovers.Done);

    /// <summary>A new security stamp ends the sessions that are open.</summary>
    private async Task AllowSignInAsync(Guid userId, bool isActive)
    {
        if (await users.FindByIdAsync(userId.ToString()) is not { } user || user.IsActive == isActive) return;
        user.SetIsActive(isActive);
        (await users.UpdateAsync(user)).CheckErrors();
        (await users.UpdateSecurityStampAsync(user)).CheckErrors();
    }

    private async Task<List<ServiceTakeoverInput>> OfEveryServiceAsync(Guid id, TakeoverInput takeover) =>
        [.. (await queries.ServedAsync(id)).Keys.Select(s => new ServiceTakeoverInput { Service = s, Kind = takeover.Kind, AgentId = takeover.AgentId })];

    private AgentDetailsDto Dto(Agent a)
    {
        var now = Clock.Now;
        var away = a.Absences.FirstOrDefault(x => x.StartsAt <= now && x.EndsAt > now);
        return new AgentDetailsDto
        {
            Id = a.Id,
            Name = a.Name,
            Email = a.Email,
            Department = a.Department,
            Specialisation = a.Specialisation,
            IsActive = a.IsActive,
            IsPresent = a.IsActive && away is null,
            AwayUntil = away?.Until,
            ClientCount = a.ClientCount,
            MaxClients = a.MaxClients,
            CreationTime = a.CreationTime,
            TimeZone = a.TimeZone,
            WorkingHours = [.. WorkingWeek.Parse(a.WorkingHours).Days.Select(d => new WorkingDayDto { Day = d.Day, From = d.From, Until = d.Until })],
            CommissionBasisPoints = a.CommissionBasisPoints,
            Absences =
            [
                .. a.Absences.Where(x => x.EndsAt > now.AddDays(-DaysOfPastAbsences)).OrderByDescending(x => x.From)
                    .Select(x => new AgentAbsenceDto { Id = x.Id, From = x.From, Until = x.Until, Reason = x.Reason, Note = x.Note }),
            ],
            ConcurrencyStamp = a.ConcurrencyStamp,
        };
    }
}
