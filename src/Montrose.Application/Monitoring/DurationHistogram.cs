namespace Montrose.Monitoring;

/// <summary>Durations in buckets that each are about half as wide again as the one before. Not safe for parallel use.</summary>
public sealed class DurationHistogram
{
    private static readonly double[] UpperMilliseconds =
        [1, 1.5, 2, 3, 5, 7.5, 10, 15, 20, 30, 50, 75, 100, 150, 200, 300, 500, 750, 1_000, 1_500, 2_000, 3_000, 5_000, 7_500, 10_000, 15_000, 30_000, 60_000];

    private readonly long[] _counts = new long[UpperMilliseconds.Length + 1];

    public long Count { get; private set; }
    public double SumMilliseconds { get; private set; }
    public double MaxMilliseconds { get; private set; }

    public void Add(double milliseconds)
    {
        var at = Array.BinarySearch(UpperMilliseconds, milliseconds);
        _counts[at < 0 ? ~at : at]++;
        Count++;
        SumMilliseconds += milliseconds;
        MaxMilliseconds = Math.Max(MaxMilliseconds, milliseconds);
    }

    public void Add(DurationHistogram other)
    {
        for (var i = 0; i < _counts.Length; i++) _counts[i] += other._counts[i];
        Count += other.Count;
        SumMilliseconds += other.SumMilliseconds;
        MaxMilliseconds = Math.Max(MaxMilliseconds, other.MaxMilliseconds);
    }

    /// <summary>The duration that the share of all did not exceed, as if they lay evenly within a bucket; 0 where there are none.</summary>
    public double Percentile(double share)
    {
        var wanted = share * Count;
        var (below, seen) = (0d, 0L);
        for (var i = 0; i < _counts.Length && Count > 0; i++)
        {
            var upper = i < UpperMilliseconds.Length ? Math.Min(UpperMilliseconds[i], MaxMilliseconds) : MaxMilliseconds;
            if (_counts[i] > 0 && seen + _counts[i] >= wanted) return below + (upper - below) * (wanted - seen) / _counts[i];
            seen += _counts[i];
            below = upper;
        }
        return MaxMilliseconds;
    }
}
