namespace Montrose.Integration;

/// <summary>What other modules may ask about who is in charge of clients. Runs inside the tenant, for who sees all clients; not for the web.</summary>
public interface IAssignmentIntegrationService
{
    /// <summary>
    /// Of every client that one of the agents was in charge of during the time: all times of all its agents that touch it, a
    /// row for each service.
    /// </summary>
    /// <param name="agentIds">Whose clients.</param>
    /// <param name="from">UTC.</param>
    /// <param name="to">UTC; not part of the time.</param>
    Task<List<AgentInCharge>> GetInChargeAsync(IReadOnlyCollection<Guid> agentIds, DateTime from, DateTime to);
}

/// <summary>An agent was in charge of a service of a client.</summary>
/// <param name="ClientId">Whose.</param>
/// <param name="AgentId">Who.</param>
/// <param name="From">UTC.</param>
/// <param name="Until">UTC; null while it lasts.</param>
public sealed record AgentInCharge(Guid ClientId, Guid AgentId, DateTime From, DateTime? Until)
{
    public bool IsAt(DateTime moment) => From <= moment && (Until is null || Until > moment);
}
