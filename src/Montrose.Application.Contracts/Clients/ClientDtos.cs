using System.ComponentModel.DataAnnotations;
using Volo.Abp.Application.Dtos;

namespace Montrose.Clients;

public class ClientDto : EntityDto<Guid>
{
    public string CompanyName { get; set; } = "";

    /// <summary>The primary contact's.</summary>
    public string ContactName { get; set; } = "";

    /// <summary>The primary contact's.</summary>
    public string ContactEmail { get; set; } = "";

    public List<ClientServiceDto> Services { get; set; } = [];

    public ClientState State { get; set; } = ClientState.Active;

    /// <summary>UTC.</summary>
    public DateTime CreationTime { get; set; }

    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>A service that the client uses, and who is in charge of it.</summary>
public class ClientServiceDto
{
    public ServiceKind Service { get; set; }

    /// <summary>The agent's id, or null where nobody is assigned.</summary>
    public Guid? AgentId { get; set; }

    public string? AgentName { get; set; }

    /// <summary>UTC; since when the agent is in charge.</summary>
    public DateTime? AssignedAt { get; set; }
}

public class GetClientsInput : PagedAndSortedResultRequestDto
{
    /// <summary>Part of the company's or legal name, the contact's name or e-mail address.</summary>
    [StringLength(ClientConsts.MaxCompanyNameLength)]
    public string? Filter { get; set; }

    public ServiceKind? Service { get; set; }

    /// <summary>Clients of whom this agent is in charge of a service.</summary>
    public Guid? AgentId { get; set; }

    /// <summary>True for clients with a service that nobody is in charge of.</summary>
    public bool OnlyUnassigned { get; set; }

    /// <summary>Active ones unless it says otherwise.</summary>
    public ClientState? State { get; set; }
}

public class CreateClientInput
{
    [Required, StringLength(ClientConsts.MaxCompanyNameLength)]
    public string CompanyName { get; set; } = "";

    [Required, StringLength(ClientConsts.MaxContactNameLength)]
    public string ContactName { get; set; } = "";

    [Required, EmailAddress, StringLength(ClientConsts.MaxEmailLength)]
    public string ContactEmail { get; set; } = "";

    /// <summary>At least one.</summary>
    public List<ServiceKind> Services { get; set; } = [];

    /// <summary>True to put the least loaded present agent of its department in charge of each service, where one has room.</summary>
    public bool AssignAutomatically { get; set; }
}

public class AssignAgentInput
{
    [Required, EnumDataType(typeof(ServiceKind))]
    public ServiceKind? Service { get; set; }

    /// <summary>The agent's id, or null to leave the service without one.</summary>
    public Guid? AgentId { get; set; }

    /// <summary>True to take the least loaded present agent of the department instead.</summary>
    public bool Automatic { get; set; }
}

public class AssignableAgentDto : EntityDto<Guid>
{
    public string Name { get; set; } = "";

    /// <summary>Clients that the agent is in charge of now.</summary>
    public int ClientCount { get; set; }

    /// <summary>Clients at most.</summary>
    public int MaxClients { get; set; }

    public bool IsPresent { get; set; }
}
