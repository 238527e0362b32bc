using Montrose.Assignments;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Montrose.People;

/// <summary>The agency's employees (B5).</summary>
public interface IAgentAppService : IApplicationService
{
    /// <summary>The agency's agents, filtered and sorted.</summary>
    Task<PagedResultDto<AgentDto>> GetListAsync(GetAgentsInput input);

    /// <summary>One agent.</summary>
    Task<AgentDetailsDto> GetAsync(Guid id);

    /// <summary>How full the departments and their agents are.</summary>
    Task<WorkloadDto> GetWorkloadAsync(GetWorkloadInput input);

    /// <summary>What somebody else must take over when the agent leaves, and who could; one row a service.</summary>
    Task<ListResultDto<ServiceTakeoverDto>> GetTakeoverAsync(Guid id);

    /// <summary>Changes the agent's data. A new department needs a takeover while the agent has clients.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Agent.TakeoverRequired, .WorkingHoursInvalid, TimeZone.Unknown, and those of a takeover</exception>
    Task<AgentDetailsDto> UpdateAsync(Guid id, UpdateAgentInput input);

    /// <summary>Adds days away and hands the agent's clients over, where that was asked for.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Agent.AbsenceBackwards, .AbsenceTooLong, .AbsenceOverlaps, and those of a takeover</exception>
    Task<AgentDetailsDto> AddAbsenceAsync(Guid id, AddAbsenceInput input);

    /// <summary>Harmless when repeated.</summary>
    Task<AgentDetailsDto> RemoveAbsenceAsync(Guid id, Guid absenceId);

    /// <summary>The agent can no longer sign in, and the clients go to those who take over, in one transaction. Harmless when repeated.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Agent.TakeoverRequired, Assignment.SameAgent, Client.AgentInactive, .AgentOfOtherDepartment</exception>
    Task<HandoverResultDto> DeactivateAsync(Guid id, DeactivateAgentInput input);

    /// <summary>The agent can sign in again, without clients. Harmless when repeated.</summary>
    Task<AgentDetailsDto> ActivateAsync(Guid id);
}
