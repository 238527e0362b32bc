using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Montrose.People;

/// <summary>The agency's employees (B5).</summary>
public interface IAgentAppService : IApplicationService
{
    Task<PagedResultDto<AgentDto>> GetListAsync(GetAgentsInput input);

    Task<AgentDto> GetAsync(Guid id);
}

public class AgentDto : EntityDto<Guid>
{
    public string Name { get; set; } = "";
    public string Email { get; set; } = "";
    public Department Department { get; set; }
    public bool IsActive { get; set; }

    /// <summary>Client workspaces that the agent is assigned to.</summary>
    public int ClientCount { get; set; }

    /// <summary>UTC.</summary>
    public DateTime CreationTime { get; set; }
}

public class GetAgentsInput : PagedAndSortedResultRequestDto
{
    /// <summary>Part of the name or e-mail address.</summary>
    public string? Filter { get; set; }

    public Department? Department { get; set; }
}
