using System.Globalization;

namespace Montrose.Bench;

/// <summary>A row of the reference's table.</summary>
public sealed record StaticRow(Guid Id, string Company, string Contact, string Email, string Services, string Agent, string State, DateTime Since)
{
    /// <summary>As many as the portal's lists show at first.</summary>
    public const int Count = 25;

    public static IReadOnlyList<StaticRow> All { get; } = [.. Enumerable.Range(1, Count).Select(static n => string.Create(CultureInfo.InvariantCulture, $"{n}")).Select(static n =>
        new StaticRow(Guid.NewGuid(), "Company " + n, "Contact " + n, $"owner{n}@scale.example", "Marketing", "Agent " + n, "Active", DateTime.UnixEpoch.AddDays(20_000)))];
}
