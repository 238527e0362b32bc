using Volo.Abp;

namespace Montrose.People;

/// <summary>An agent's share of what can be commissioned, in basis points: 100 are one per cent.</summary>
public readonly record struct CommissionRate
{
    /// <summary>All of it.</summary>
    public const int Whole = 10_000;

    /// <exception cref="BusinessException">Montrose:Agent.CommissionOutOfRange</exception>
    public CommissionRate(int basisPoints) => BasisPoints = basisPoints is >= 0 and <= Whole ? basisPoints : throw AgentErrors.CommissionOutOfRange();

    public int BasisPoints { get; }

    /// <summary>The share of an amount of minor units. Rounded here and nowhere else: half a unit goes to the agent.</summary>
    public long Of(long minorUnits) => (long)decimal.Round((decimal)minorUnits * BasisPoints / Whole, 0, MidpointRounding.AwayFromZero);
}
