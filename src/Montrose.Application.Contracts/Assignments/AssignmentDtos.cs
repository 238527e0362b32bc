using System.ComponentModel.DataAnnotations;
using Montrose.Clients;
using Volo.Abp.Application.Dtos;

namespace Montrose.Assignments;

/// <summary>A time during which an agent was in charge of a service.</summary>
public class AssignmentDto : EntityDto<Guid>
{
    public ServiceKind Service { get; set; }
    public Guid AgentId { get; set; }

    /// <summary>Null where the agent's account is gone.</summary>
    public string? AgentName { get; set; }

    /// <summary>UTC.</summary>
    public DateTime StartedAt { get; set; }

    /// <summary>UTC; null while it lasts.</summary>
    public DateTime? EndedAt { get; set; }

    public AssignmentReason Reason { get; set; }
    public AssignmentReason? EndReason { get; set; }

    /// <summary>Who began it; null for a job.</summary>
    public string? StartedBy { get; set; }
}

public class AssignManyInput : ChosenClientsInput
{
    /// <summary>Only this service of the clients; null for all that the agent's department serves.</summary>
    public ServiceKind? Service { get; set; }

    /// <summary>Needed unless <see cref="Automatic"/>.</summary>
    public Guid? AgentId { get; set; }

    /// <summary>True to give each client to the least loaded present agent instead.</summary>
    public bool Automatic { get; set; }
}

public class MoveClientsInput
{
    public Guid FromAgentId { get; set; }

    /// <summary>Needed unless <see cref="Automatic"/>.</summary>
    public Guid? ToAgentId { get; set; }

    /// <summary>True to spread the clients over the present agents of the department instead.</summary>
    public bool Automatic { get; set; }

    /// <summary>Only this service; null for all.</summary>
    public ServiceKind? Service { get; set; }
}

/// <summary>What a change of many assignments did.</summary>
public class HandoverResultDto
{
    /// <summary>Services that changed hands.</summary>
    public int Moved { get; set; }

    /// <summary>Services that stay as they were, or without an agent, because nobody had room.</summary>
    public int LeftOver { get; set; }
}

public class StartAssignmentRunInput
{
    /// <summary>Only this service; null for all.</summary>
    public ServiceKind? Service { get; set; }

    /// <summary>True to leave out agents who are outside of their working hours now.</summary>
    public bool OnlyWithinHours { get; set; }
}

public class AssignmentRunDto : EntityDto<Guid>
{
    public ServiceKind? Service { get; set; }

    /// <summary>Services without an agent at the start; null while the run waits.</summary>
    public int? Total { get; set; }

    /// <summary>Services that have an agent now.</summary>
    public int Assigned { get; set; }

    /// <summary>Services for which nobody had room.</summary>
    public int LeftOver { get; set; }

    /// <summary>UTC.</summary>
    public DateTime CreationTime { get; set; }

    /// <summary>UTC; null while it waits or runs.</summary>
    public DateTime? FinishedAt { get; set; }
}
