namespace Montrose.Clients;

/// <summary>Why an agent got or lost a service of a client. Stored; never reuse a number.</summary>
public enum AssignmentReason
{
    /// <summary>Somebody chose the agent.</summary>
    Chosen = 1,

    /// <summary>The least loaded agent of the department was taken.</summary>
    Automatic = 2,

    /// <summary>All clients of an agent went to another.</summary>
    Moved = 3,

    AgentDeactivated = 4,
    AgentAbsent = 5,
    DepartmentChanged = 6,
    ServiceEnded = 7,
    ClientArchived = 8,
}
