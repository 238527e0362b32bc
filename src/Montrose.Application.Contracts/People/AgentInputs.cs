using System.ComponentModel.DataAnnotations;
using Montrose.Clients;
using Volo.Abp.Application.Dtos;

namespace Montrose.People;

public class GetAgentsInput : PagedAndSortedResultRequestDto
{
    /// <summary>Part of the name, e-mail address or specialisation.</summary>
    [StringLength(AgentConsts.MaxSpecialisationLength)]
    public string? Filter { get; set; }

    public Department? Department { get; set; }

    public AgentPresence? Presence { get; set; }

    /// <summary>True for active agents, false for the others.</summary>
    public bool? IsActive { get; set; }
}

/// <summary>Which agents to list; the fullest come first where sorting is empty.</summary>
public class GetWorkloadInput : PagedAndSortedResultRequestDto
{
    /// <summary>Part of the name, e-mail address or specialisation.</summary>
    [StringLength(AgentConsts.MaxSpecialisationLength)]
    public string? Filter { get; set; }

    public Department? Department { get; set; }
}

public class UpdateAgentInput
{
    [Required, EnumDataType(typeof(Department))]
    public Department? Department { get; set; }

    [StringLength(AgentConsts.MaxSpecialisationLength)]
    public string? Specialisation { get; set; }

    /// <summary>Clients at most.</summary>
    [Required, Range(0, AgentConsts.MaxCapacity)]
    public int? MaxClients { get; set; }

    /// <summary>IANA; UTC where it is empty.</summary>
    [StringLength(AgentConsts.MaxTimeZoneLength)]
    public string? TimeZone { get; set; }

    /// <summary>Days without hours are left out.</summary>
    [MaxLength(7)]
    public List<WorkingDayDto> WorkingHours { get; set; } = [];

    /// <summary>Basis points: 100 are one per cent.</summary>
    [Required, Range(0, CommissionRate.Whole)]
    public int? CommissionBasisPoints { get; set; }

    /// <summary>Who takes the clients of the old department; needed where the department changes and the agent has clients.</summary>
    public TakeoverInput? Takeover { get; set; }

    /// <summary>The stamp that was read; another one in the database answers 409.</summary>
    [StringLength(40)]
    public string? ConcurrencyStamp { get; set; }
}

/// <summary>Who takes over what an agent did.</summary>
public class TakeoverInput
{
    [Required, EnumDataType(typeof(TakeoverKind))]
    public TakeoverKind? Kind { get; set; }

    /// <summary>Needed for <see cref="TakeoverKind.Agent"/>.</summary>
    public Guid? AgentId { get; set; }
}

/// <summary>How successors are found.</summary>
public enum TakeoverKind
{
    /// <summary>Each client goes to the least loaded present agent of the department who has room.</summary>
    Automatic = 1,

    /// <summary>All go to one agent.</summary>
    Agent = 2,

    /// <summary>The services stay without an agent for now.</summary>
    Nobody = 3,
}

public class ServiceTakeoverInput : TakeoverInput
{
    [Required, EnumDataType(typeof(ServiceKind))]
    public ServiceKind? Service { get; set; }
}

public class AddAbsenceInput
{
    /// <summary>The first day away, in the agent's time zone.</summary>
    [Required]
    public DateOnly? From { get; set; }

    /// <summary>The last day away.</summary>
    [Required]
    public DateOnly? Until { get; set; }

    [Required, EnumDataType(typeof(AbsenceReason))]
    public AbsenceReason? Reason { get; set; }

    [StringLength(AgentConsts.MaxNoteLength)]
    public string? Note { get; set; }

    /// <summary>Who gets the agent's clients now, for good; null to leave them with the agent.</summary>
    public TakeoverInput? Takeover { get; set; }
}

public class DeactivateAgentInput
{
    /// <summary>One for every service that the agent is in charge of.</summary>
    [MaxLength(16)]
    public List<ServiceTakeoverInput> Takeovers { get; set; } = [];
}
