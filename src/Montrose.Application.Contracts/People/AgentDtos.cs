using Montrose.Clients;
using Volo.Abp.Application.Dtos;

namespace Montrose.People;

public class AgentDto : EntityDto<Guid>
{
    public string Name { get; set; } = "";
    public string Email { get; set; } = "";
    public Department Department { get; set; }
    public string? Specialisation { get; set; }
    public bool IsActive { get; set; }

    /// <summary>False while an absence lasts.</summary>
    public bool IsPresent { get; set; }

    /// <summary>The last day of the absence that lasts.</summary>
    public DateOnly? AwayUntil { get; set; }

    /// <summary>Client workspaces that the agent is in charge of.</summary>
    public int ClientCount { get; set; }

    /// <summary>Clients at most.</summary>
    public int MaxClients { get; set; }

    /// <summary>UTC.</summary>
    public DateTime CreationTime { get; set; }
}

public class AgentDetailsDto : AgentDto
{
    /// <summary>IANA.</summary>
    public string TimeZone { get; set; } = "";

    /// <summary>In the agent's time zone.</summary>
    public List<WorkingDayDto> WorkingHours { get; set; } = [];

    /// <summary>Basis points: 100 are one per cent.</summary>
    public int CommissionBasisPoints { get; set; }

    /// <summary>The ones to come first; those that ended more than a year ago are left out.</summary>
    public List<AgentAbsenceDto> Absences { get; set; } = [];

    public string ConcurrencyStamp { get; set; } = "";
}

public class WorkingDayDto
{
    public DayOfWeek Day { get; set; }
    public TimeOnly From { get; set; }
    public TimeOnly Until { get; set; }
}

public class AgentAbsenceDto
{
    public Guid Id { get; set; }

    /// <summary>The first day away, in the agent's time zone.</summary>
    public DateOnly From { get; set; }

    /// <summary>The last day away.</summary>
    public DateOnly Until { get; set; }

    public AbsenceReason Reason { get; set; }
    public string? Note { get; set; }
}

public class WorkloadDto
{
    /// <summary>Of every department, whatever the filter says.</summary>
    public List<DepartmentLoadDto> Departments { get; set; } = [];

    /// <summary>Active agents, the fullest first.</summary>
    public PagedResultDto<AgentDto> Agents { get; set; } = new();
}

public class DepartmentLoadDto
{
    public Department Department { get; set; }

    /// <summary>Active agents.</summary>
    public int Agents { get; set; }

    /// <summary>Those of them who are not away.</summary>
    public int Present { get; set; }

    /// <summary>Clients of all of them.</summary>
    public int Clients { get; set; }

    /// <summary>Clients that all of them can have.</summary>
    public int Capacity { get; set; }

    /// <summary>Agents with more clients than their capacity.</summary>
    public int Overloaded { get; set; }

    /// <summary>Services of clients that nobody is in charge of.</summary>
    public int Unassigned { get; set; }
}

/// <summary>What a leaving agent does for one service, and who could do it instead.</summary>
public class ServiceTakeoverDto
{
    public ServiceKind Service { get; set; }
    public int ClientCount { get; set; }

    /// <summary>Other active agents of the department, the least loaded first.</summary>
    public List<AssignableAgentDto> Candidates { get; set; } = [];
}
