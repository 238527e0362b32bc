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

    /// <summary>Agencies by the month in which they were created, the oldest first.</summary>
    public List<MonthCountDto> NewAgencies { get; set; } = [];

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

    /// <summary>Clients that are served by the month in which they came, the oldest first.</summary>
    public List<MonthCountDto> NewClients { get; set; } = [];

    /// <summary>The newest five.</summary>
    public List<ClientDto> NewestClients { get; set; } = [];
}

public class AgentOverviewDto
{
    public Department Department { get; set; }
    public int Clients { get; set; }

    /// <summary>Services in the agent's hands by the month in which they were assigned, the oldest first.</summary>
    public List<MonthCountDto> Assigned { get; set; } = [];

    /// <summary>The five assigned last.</summary>
    public List<ClientDto> NewestClients { get; set; } = [];
}

public class ClientOverviewDto
{
    public Guid ClientId { get; set; }
    public string CompanyName { get; set; } = "";
    public List<ClientServiceDto> Services { get; set; } = [];
}

/// <summary>How often something happened in a month.</summary>
public class MonthCountDto
{
    /// <summary>The first day of the month, in the caller's time zone.</summary>
    public DateOnly Month { get; set; }

    public int Count { get; set; }
}
