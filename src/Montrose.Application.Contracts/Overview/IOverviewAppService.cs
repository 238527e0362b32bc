using Montrose.Agencies;
using Montrose.Clients;
using Montrose.People;
using Volo.Abp.Application.Services;

namespace Montrose.Overview;

/// <summary>What each role's first page shows (P1). Every number is counted when it is asked for.</summary>
public interface IOverviewAppService : IApplicationService
{
    /// <summary>The figures of all agencies.</summary>
    Task<HostOverviewDto> GetHostAsync();
    /// <summary>The figures of the agency.</summary>
    Task<AgencyOverviewDto> GetAgencyAsync();
    /// <summary>The figures of the calling agent.</summary>
    Task<AgentOverviewDto> GetAgentAsync();
    /// <summary>The figures of the caller's client.</summary>
    Task<ClientOverviewDto> GetClientAsync();
}

public class HostOverviewDto
{
    public int ActiveAgencies { get; set; }
    public int SuspendedAgencies { get; set; }

    /// <summary>The newest five.</summary>
    public List<AgencyDto> NewestAgencies { get; set; } = [];
}

public class AgencyOverviewDto
{
    public int Agents { get; set; }
    public int Clients { get; set; }
    public int PendingInvitations { get; set; }

    /// <summary>Clients with a service that nobody is in charge of.</summary>
    public int ClientsWithoutAgent { get; set; }

    public Dictionary<ServiceKind, int> ClientsByService { get; set; } = [];

    /// <summary>The newest five.</summary>
    public List<ClientDto> NewestClients { get; set; } = [];
}

public class AgentOverviewDto
{
    public Department Department { get; set; }
    public int Clients { get; set; }

    /// <summary>The five assigned last.</summary>
    public List<ClientDto> NewestClients { get; set; } = [];
}

public class ClientOverviewDto
{
    public Guid ClientId { get; set; }
    public string CompanyName { get; set; } = "";
    public List<ClientServiceDto> Services { get; set; } = [];
}
