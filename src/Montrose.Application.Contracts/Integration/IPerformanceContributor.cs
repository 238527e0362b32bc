using System.Runtime.InteropServices;

namespace Montrose.Integration;

/// <summary>
/// A module's numbers about the agency's employees (B9). Register an implementation and its columns stand on the
/// performance page and in its file. Runs inside the tenant, seeing all clients.
/// </summary>
public interface IPerformanceContributor
{
    /// <summary>The columns, in their order.</summary>
    IReadOnlyList<PerformanceMetric> Metrics { get; }

    /// <summary>The values of the given agents; what is missing counts as zero, or as never.</summary>
    Task<IReadOnlyList<PerformanceValue>> GetAsync(PerformanceMonth month, IReadOnlyCollection<Guid> agentIds);
}

/// <summary>A column of the performance page.</summary>
/// <param name="Name">Unique; its text has the key "Performance.{Name}".</param>
/// <param name="Unit">What its numbers are.</param>
public sealed record PerformanceMetric(string Name, PerformanceUnit Unit);

/// <summary>What a metric's numbers are.</summary>
public enum PerformanceUnit
{
    Count = 1,
    Minutes = 2,

    /// <summary>Seconds since 1970-01-01 UTC.</summary>
    Moment = 3,

    /// <summary>Hundredths: a rating of 4.25 is 425.</summary>
    Hundredths = 4,
}

/// <summary>One number about one agent.</summary>
public sealed record PerformanceValue(Guid AgentId, string Metric, long Number);

/// <summary>A calendar month in UTC.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PerformanceMonth(int Year, int Month)
{
    /// <summary>UTC; its first moment.</summary>
    public DateTime Start => new(Year, Month, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>UTC; the first moment after it.</summary>
    public DateTime End => Start.AddMonths(1);

    public static PerformanceMonth Of(DateTime moment) => new(moment.Year, moment.Month);
}
