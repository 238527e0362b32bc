using Montrose.Monetary;

namespace Montrose.Integration;

/// <summary>
/// Amounts on which agents earn commission. A module registers one where it knows which agent an amount belongs to. Runs
/// inside the tenant, seeing all clients.
/// </summary>
public interface ICommissionSource
{
    /// <summary>What can be commissioned of a month, one amount for each agent and currency.</summary>
    Task<IReadOnlyList<CommissionableAmount>> GetAsync(PerformanceMonth month, IReadOnlyCollection<Guid> agentIds);
}

/// <summary>An amount before the agent's rate is applied.</summary>
public sealed record CommissionableAmount(Guid AgentId, Money Amount);
