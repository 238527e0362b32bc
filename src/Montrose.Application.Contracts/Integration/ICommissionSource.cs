using Montrose.Monetary;

namespace Montrose.Integration;

/// <summary>
/// Amounts on which agents earn commission. A module registers one where it knows which agent an amount belongs to. Runs
/// inside the tenant, seeing all clients.
/// </summary>
public interface ICommissionSource
{
    /// <summary>What can be commissioned of some months: an amount for each month, agent and currency that has any.</summary>
    Task<IReadOnlyList<CommissionableAmount>> GetAsync(IReadOnlyCollection<PerformanceMonth> months, IReadOnlyCollection<Guid> agentIds);
}

/// <summary>An amount before the agent's rate is applied.</summary>
public sealed record CommissionableAmount(PerformanceMonth Month, Guid AgentId, Money Amount);
