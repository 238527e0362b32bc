using Montrose.Clients;

namespace Montrose.Assignments;

/// <summary>What a change of assignments did.</summary>
/// <param name="Done">Services that changed hands.</param>
/// <param name="LeftOver">Services for which nobody had room.</param>
public sealed record Handovers(IReadOnlyList<Handover> Done, int LeftOver)
{
    public static readonly Handovers None = new([], 0);

    public Handovers And(Handovers other) => new([.. Done, .. other.Done], LeftOver + other.LeftOver);

    public HandoverResultDto ToDto() => new() { Moved = Done.Count, LeftOver = LeftOver };
}
