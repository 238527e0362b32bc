using Montrose.Assignments;
using Montrose.Clients;
using Volo.Abp.DependencyInjection;

namespace Montrose.People;

/// <summary>Finds successors for what an agent did.</summary>
public class AgentTakeover(AssignmentDesk desk, AgentQueries agents) : ITransientDependency
{
    /// <summary>Hands one service of the agent over, or all. What nobody has room for stays with the agent.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Assignment.SameAgent, .AgentMissing, Client.AgentInactive, .AgentOfOtherDepartment</exception>
    public async Task<Handovers> HandOverAsync(Guid agentId, ServiceKind? service, TakeoverInput takeover, AssignmentReason reason)
    {
        if (takeover.Kind == TakeoverKind.Automatic)
            return await desk.SpreadAsync(s => s.AgentId == agentId && (service == null || s.Service == service), reason, new SpreadRules { ExceptAgentId = agentId });
        var successor = takeover.Kind == TakeoverKind.Agent ? takeover.AgentId ?? throw ClientErrors.AgentMissing() : (Guid?)null;
        if (successor == agentId) throw ClientErrors.SameAgent();
        return await desk.GiveAsync(s => s.AgentId == agentId && (service == null || s.Service == service), successor, reason);
    }

    /// <summary>Hands everything over, each service as it says; what nobody has room for is left without an agent.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Agent.TakeoverRequired and those of <see cref="HandOverAsync"/></exception>
    public async Task<Handovers> LeaveAsync(Guid agentId, IReadOnlyCollection<ServiceTakeoverInput> takeovers, AssignmentReason reason)
    {
        var served = await agents.ServedAsync(agentId);
        var unsaid = served.Where(s => takeovers.All(t => t.Service != s.Key)).Sum(s => s.Value);
        if (unsaid > 0) throw AgentErrors.TakeoverRequired(unsaid);
        var handovers = Handovers.None;
        foreach (var takeover in takeovers.Where(t => served.ContainsKey(t.Service!.Value)).DistinctBy(t => t.Service))
            handovers = handovers.And(await HandOverAsync(agentId, takeover.Service, takeover, reason));
        if (handovers.LeftOver == 0) return handovers;
        var released = await desk.GiveAsync(s => s.AgentId == agentId, null, reason);
        return handovers.And(released) with { LeftOver = handovers.LeftOver };
    }
}
