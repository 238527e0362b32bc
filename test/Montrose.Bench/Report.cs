using System.Globalization;

namespace Montrose.Bench;

/// <summary>The figures as a table, a row as soon as it is known.</summary>
public sealed class Report
{
    private static readonly int[] Widths = [38, 18, 11, 18, 7];

    public Report() => Row("", "ours", "reference", "ratio", "wanted");

    /// <summary>The ratio is the median of the rounds' own ratios: two halves of a round meet the same machine.</summary>
    public void Throughput(string name, string? wanted, List<(LoadResult Ours, LoadResult Reference)> rounds)
    {
        var ratios = rounds.ConvertAll(r => r.Ours.PerSecond / r.Reference.PerSecond);
        Row(
            name + ", requests/s", Text(Median(rounds.ConvertAll(r => r.Ours.PerSecond)), "0"), Text(Median(rounds.ConvertAll(r => r.Reference.PerSecond)), "0"),
            $"{Text(Median(ratios), "0.00")} ({Text(ratios.Min(), "0.00")}-{Text(ratios.Max(), "0.00")})", wanted is null ? "" : ">= " + wanted);
        // Tells the same on a machine that is busy with something else.
        var (ours, reference) = (Median(rounds.ConvertAll(r => r.Ours.ProcessorMicroseconds)), Median(rounds.ConvertAll(r => r.Reference.ProcessorMicroseconds)));
        Row("    processor time of the server, us", Text(ours, "0"), Text(reference, "0"), Text(reference / ours, "0.00"), "");
    }

    public void Rate(string name, string wanted, List<LoadResult> rounds)
    {
        var rates = rounds.ConvertAll(r => r.PerSecond);
        Row(name + ", a second", $"{Text(Median(rates), "0")} ({Text(rates.Min(), "0")}-{Text(rates.Max(), "0")})", "", "", ">= " + wanted);
    }

    /// <param name="name">Of the page.</param>
    /// <param name="median">Of its answers, in milliseconds.</param>
    /// <param name="statements">What PostgreSQL spends on one, in milliseconds.</param>
    public void Rendering(string name, double median, double statements) =>
        Row($"{name}: ms beyond {Text(statements, "0.0")} of statements", Text(median - statements, "0.0"), "", "", "<= 12");

    public void Starts(List<double> seconds) =>
        Row("(c) start to first answer, s", $"{Text(Median(seconds), "0.00")} ({Text(seconds.Min(), "0.00")}-{Text(seconds.Max(), "0.00")})", "", "", "<= 2.0");

    public void Memory(double megabytes) => Row("(d) memory after 10,000 requests, MB", Text(megabytes, "0"), "", "", "<= 220");

    /// <summary>Time on the large installation next to that on the small one.</summary>
    public void Scale(string name, List<(LoadResult Small, LoadResult Large)> rounds)
    {
        var ratios = rounds.ConvertAll(r => r.Small.PerSecond / r.Large.PerSecond);
        Row(
            name + ", ms", Milliseconds(rounds.ConvertAll(r => r.Large)), Milliseconds(rounds.ConvertAll(r => r.Small)),
            $"{Text(Median(ratios), "0.00")} ({Text(ratios.Min(), "0.00")}-{Text(ratios.Max(), "0.00")})", "<= 1.2");
    }

    /// <summary>Time with PostgreSQL's policies next to that without them.</summary>
    public void RowLevelSecurity(string name, List<(LoadResult Without, LoadResult With)> rounds)
    {
        var ratios = rounds.ConvertAll(r => r.Without.PerSecond / r.With.PerSecond);
        Row(
            "row-level security: " + name + ", ms", Milliseconds(rounds.ConvertAll(r => r.With)), Milliseconds(rounds.ConvertAll(r => r.Without)),
            $"{Text(Median(ratios), "0.00")} ({Text(ratios.Min(), "0.00")}-{Text(ratios.Max(), "0.00")})", "");
    }

    public void Search(string name, LoadResult load) => Row(
        name + ", ms: p50, p95, p99", string.Join(' ', new[] { 0.5, 0.95, 0.99 }.Select(p => Text(load.Percentile(p), "0.0"))), "", "", "p95 <= 100");

    public void Searchable(long rows) => Row(string.Create(CultureInfo.InvariantCulture, $"search over everything: {rows} rows"), "", "", "", "");

    public void Assignment(long clients, TimeSpan time, long spread) =>
        Row(string.Create(CultureInfo.InvariantCulture, $"{clients} clients assigned, s; most less fewest {spread}"), Text(time.TotalSeconds, "0.0"), "", "", "<= 20");

    private static string Milliseconds(List<LoadResult> loads) => Text(Median(loads.ConvertAll(l => 2000 / l.PerSecond)), "0.00");

    private static void Row(params string[] cells) =>
        Console.WriteLine(string.Join("  ", cells.Zip(Widths, (cell, width) => cell.PadRight(width))).TrimEnd());

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;
    }
}
