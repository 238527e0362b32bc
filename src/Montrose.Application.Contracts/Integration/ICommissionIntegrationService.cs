using Montrose.Monetary;

namespace Montrose.Integration;

/// <summary>What other modules may ask about what agents earn. Runs inside the tenant, for who sees all clients; not for the web.</summary>
public interface ICommissionIntegrationService
{
    /// <summary>The commissions of all agents, those who have left included, a sum for each month and currency that has any.</summary>
    Task<IReadOnlyList<CommissionSum>> GetAsync(IReadOnlyCollection<PerformanceMonth> months);
}

/// <summary>What agents earned in a month.</summary>
public sealed record CommissionSum(PerformanceMonth Month, Money Amount);
