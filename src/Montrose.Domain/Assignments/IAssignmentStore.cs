using Montrose.Clients;

namespace Montrose.Assignments;

/// <summary>Writes who is in charge of what, in sets: 10,000 handovers are a few statements where the database can do that.</summary>
public interface IAssignmentStore
{
    /// <summary>
    /// Lets one transaction of the agency at a time change assignments, until it ends. Who plans by the agents' loads reads
    /// them after this.
    /// </summary>
    Task LockAsync(Guid? tenantId);

    /// <summary>
    /// Gives the services to their new agents, ends and begins the history, and counts the loads of the agents concerned
    /// anew. A handover whose service meanwhile belongs to somebody else is left out.
    /// </summary>
    /// <returns>How many services changed hands.</returns>
    Task<int> ApplyAsync(Guid? tenantId, IReadOnlyList<Handover> handovers, HandoverCause cause);
}
