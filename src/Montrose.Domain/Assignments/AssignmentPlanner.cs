using Montrose.Clients;
using Montrose.People;

namespace Montrose.Assignments;

/// <summary>An agent who can be given clients, and how many more.</summary>
/// <param name="AgentId">The agent.</param>
/// <param name="Department">Where the agent works.</param>
/// <param name="Load">Clients now.</param>
/// <param name="Capacity">Clients at most.</param>
public sealed record Candidate(Guid AgentId, Department Department, int Load, int Capacity);

/// <summary>A service of a client that needs somebody.</summary>
public sealed record OpenService(Guid ClientId, ServiceKind Service, Guid? AgentId);

/// <summary>
/// Spreads services over the agents of their departments: each client goes to the one with the fewest clients who has room.
/// A client's services of one department go to one agent. Loads that were level stay level within one client.
/// </summary>
public static class AssignmentPlanner
{
    /// <returns>A handover for every service for which somebody has room, in the order of the services.</returns>
    public static List<Handover> Plan(IReadOnlyList<OpenService> services, IEnumerable<Candidate> candidates)
    {
        var free = candidates.GroupBy(c => c.Department).ToDictionary(g => g.Key, Queue);
        var chosen = new Dictionary<(Guid, Department), Guid>();
        var handovers = new List<Handover>(services.Count);
        foreach (var open in services)
        {
            var department = open.Service.Department();
            if (!chosen.TryGetValue((open.ClientId, department), out var agent))
            {
                if (!free.TryGetValue(department, out var queue) || !queue.TryDequeue(out var least, out _)) continue;
                agent = chosen[(open.ClientId, department)] = least.AgentId;
                Enqueue(queue, least with { Load = least.Load + 1 });
            }
            if (agent != open.AgentId) handovers.Add(new Handover(open.ClientId, open.Service, open.AgentId, agent));
        }
        return handovers;
    }

    private static PriorityQueue<Candidate, (int Load, Guid Id)> Queue(IEnumerable<Candidate> candidates)
    {
        var queue = new PriorityQueue<Candidate, (int, Guid)>();
        foreach (var candidate in candidates) Enqueue(queue, candidate);
        return queue;
    }

    private static void Enqueue(PriorityQueue<Candidate, (int, Guid)> queue, Candidate candidate)
    {
        if (candidate.Load < candidate.Capacity) queue.Enqueue(candidate, (candidate.Load, candidate.AgentId));
    }
}
