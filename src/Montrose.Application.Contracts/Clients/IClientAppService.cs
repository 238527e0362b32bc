using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Montrose.Clients;

/// <summary>Client workspaces (B6). Everybody sees those of their scope: an agent the assigned ones, a client its own.</summary>
public interface IClientAppService : IApplicationService
{
    Task<PagedResultDto<ClientDto>> GetListAsync(GetClientsInput input);

    Task<ClientDto> GetAsync(Guid id);

    /// <summary>Creates the workspace and sends its contact the invitation.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Client.CompanyNameTaken, .ServiceRequired, Email.Taken</exception>
    Task<ClientDto> CreateAsync(CreateClientInput input);

    Task<ClientDto> UpdateAsync(Guid id, UpdateClientInput input);

    /// <summary>Puts an agent in charge of one service of the client, or nobody; the history is kept.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Client.ServiceNotActive, .AgentOfOtherDepartment, .AgentInactive</exception>
    Task<ClientDto> AssignAgentAsync(Guid id, AssignAgentInput input);

    /// <summary>Active agents who can be assigned for a service, the least loaded first.</summary>
    Task<ListResultDto<AssignableAgentDto>> GetAssignableAgentsAsync(ServiceKind service);
}
