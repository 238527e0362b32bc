using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Montrose.Assignments;

/// <summary>Who is in charge of which clients: many at a time, and what was (B6). Both agents hear of it, one mail each.</summary>
public interface IAssignmentAppService : IApplicationService
{
    /// <summary>Who was in charge of a client's services, the newest first.</summary>
    Task<PagedResultDto<AssignmentDto>> GetHistoryAsync(Guid clientId, PagedResultRequestDto input);

    /// <summary>Gives the chosen clients to an agent, or each to the least loaded.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Assignment.NobodyChosen, .AgentMissing, Client.AgentInactive</exception>
    Task<HandoverResultDto> AssignManyAsync(AssignManyInput input);

    /// <summary>Gives all clients of an agent to another, or each to the least loaded of the department.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Assignment.SameAgent, .AgentMissing, Client.AgentInactive, .AgentOfOtherDepartment</exception>
    Task<HandoverResultDto> MoveAsync(MoveClientsInput input);

    /// <summary>Starts a job that gives every service without an agent to the least loaded one of its department.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Assignment.RunInProgress</exception>
    Task<AssignmentRunDto> StartRunAsync(StartAssignmentRunInput input);

    /// <summary>How far a run has come.</summary>
    Task<AssignmentRunDto> GetRunAsync(Guid id);
}
