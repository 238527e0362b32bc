using System.ComponentModel.DataAnnotations;
using Volo.Abp.Application.Dtos;

namespace Montrose.Clients;

public class ClientDto : EntityDto<Guid>
{
    public string CompanyName { get; set; } = "";
    public string ContactName { get; set; } = "";
    public string ContactEmail { get; set; } = "";
    public List<ClientServiceDto> Services { get; set; } = [];

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
    /// <summary>Part of the company's name, the contact's name or e-mail address.</summary>
    [StringLength(ClientConsts.MaxCompanyNameLength)]
    public string? Filter { get; set; }

    public ServiceKind? Service { get; set; }

    /// <summary>True for clients with a service that nobody is in charge of.</summary>
    public bool OnlyUnassigned { get; set; }
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
}

public class UpdateClientInput
{
    [Required, StringLength(ClientConsts.MaxCompanyNameLength)]
    public string CompanyName { get; set; } = "";

    [Required, StringLength(ClientConsts.MaxContactNameLength)]
    public string ContactName { get; set; } = "";

    /// <summary>At least one.</summary>
    public List<ServiceKind> Services { get; set; } = [];

    /// <summary>The stamp that was read; another one in the database answers 409.</summary>
    [StringLength(40)]
    public string? ConcurrencyStamp { get; set; }
}

public class AssignAgentInput
{
    [Required, EnumDataType(typeof(ServiceKind))]
    public ServiceKind? Service { get; set; }

    /// <summary>The agent's id, or null to leave the service without one.</summary>
    public Guid? AgentId { get; set; }
}

public class AssignableAgentDto : EntityDto<Guid>
{
    public string Name { get; set; } = "";
    public int ClientCount { get; set; }
}
