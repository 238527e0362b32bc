using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Volo.Abp.DependencyInjection;

namespace Montrose.Monitoring;

/// <summary>
/// What this process answered: every request since it started, by address, and the last hour in slices. It listens to the
/// measurements that ASP.NET Core makes anyway, and keeps them in memory.
/// </summary>
public sealed class RequestFigures : ISingletonDependency, IDisposable
{
    public const int SliceMinutes = 5;
    private const int Slices = 60 / SliceMinutes;
    private const string Meter = "Microsoft.AspNetCore.Hosting";
    private const string Instrument = "http.server.request.duration";

    private readonly MeterListener _listener = new();
    private readonly TimeProvider _time;
    private readonly Lock _writing = new();
    private readonly Slice[] _slices = [.. Enumerable.Range(0, Slices).Select(static _ => new Slice())];
    private readonly ConcurrentDictionary<(string Method, string Route), Slice> _routes = new();

    public RequestFigures(IMeterFactory meters, TimeProvider time)
    {
        _time = time;
        StartedAt = time.GetUtcNow().UtcDateTime;
        // Another server in the same process has a factory of its own.
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument is { Name: Instrument, Meter.Name: Meter } && ReferenceEquals(instrument.Meter.Scope, meters)) listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<double>((_, seconds, tags, _) => Take(seconds, tags));
        _listener.Start();
    }

    /// <summary>UTC.</summary>
    public DateTime StartedAt { get; }

    /// <summary>A request that was answered.</summary>
    public void Count(string method, string route, int status, double milliseconds)
    {
        var from = SliceOf(_time.GetUtcNow().UtcDateTime);
        var ofRoute = _routes.GetOrAdd((method, route), static _ => new Slice());
        lock (_writing)
        {
            var slice = _slices[from.Ticks / TimeSpan.TicksPerMinute / SliceMinutes % Slices];
            if (slice.From != from) slice.Begin(from);
            slice.Add(status, milliseconds);
            ofRoute.Add(status, milliseconds);
        }
    }

    /// <summary>The figures now.</summary>
    /// <param name="routes">How many addresses.</param>
    public ServiceMetricsDto Read(int routes)
    {
        var first = SliceOf(_time.GetUtcNow().UtcDateTime).AddMinutes(-SliceMinutes * (Slices - 1));
        lock (_writing)
        {
            var (all, hour) = (new Slice(), new Slice());
            foreach (var route in _routes.Values) all.Add(route);
            var slices = Enumerable.Range(0, Slices).Select(i => first.AddMinutes(i * SliceMinutes)).Select(from => (From: from, Slice: Array.Find(_slices, s => s.From == from) ?? new Slice())).ToList();
            foreach (var (_, slice) in slices) hour.Add(slice);
            return new ServiceMetricsDto
            {
                StartedAt = StartedAt,
                Requests = all.Durations.Count,
                Failures = all.Failures,
                LastHour = hour.Fill(new RequestFiguresDto()),
                Slices = slices.ConvertAll(s => s.Slice.Fill(new RequestSliceDto { From = s.From })),
                Routes = [.. _routes.OrderByDescending(static r => r.Value.Durations.SumMilliseconds).ThenBy(static r => r.Key.Route, StringComparer.Ordinal).Take(routes)
                    .Select(static r => r.Value.Fill(new RouteFiguresDto { Method = r.Key.Method, Route = r.Key.Route }))],
            };
        }
    }

    public void Dispose() => _listener.Dispose();

    private void Take(double seconds, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var (method, route, status) = ("", "", 0);
        foreach (var (name, value) in tags)
        {
            if (name == "http.request.method") method = value as string ?? "";
            else if (name == "http.route") route = value as string ?? "";
            else if (name == "http.response.status_code") status = value as int? ?? 0;
        }
        Count(method, route, status, seconds * 1_000);
    }

    private static DateTime SliceOf(DateTime time)
    {
        var minutes = time.Ticks / TimeSpan.TicksPerMinute;
        return new DateTime((minutes - minutes % SliceMinutes) * TimeSpan.TicksPerMinute, DateTimeKind.Utc);
    }

    private sealed class Slice
    {
        private const int FirstFailure = 500;

        public DateTime From { get; private set; }
        public DurationHistogram Durations { get; private set; } = new();
        public long Failures { get; private set; }

        public void Begin(DateTime from) => (From, Durations, Failures) = (from, new DurationHistogram(), 0);

        public void Add(int status, double milliseconds)
        {
            Durations.Add(milliseconds);
            if (status >= FirstFailure) Failures++;
        }

        public void Add(Slice other)
        {
            Durations.Add(other.Durations);
            Failures += other.Failures;
        }

        public T Fill<T>(T figures) where T : RequestFiguresDto
        {
            figures.Requests = Durations.Count;
            figures.Failures = Failures;
            figures.MeanMilliseconds = Durations.Count == 0 ? 0 : Durations.SumMilliseconds / Durations.Count;
            figures.MedianMilliseconds = Durations.Percentile(0.5);
            figures.Percentile95Milliseconds = Durations.Percentile(0.95);
            figures.Percentile99Milliseconds = Durations.Percentile(0.99);
            return figures;
        }
    }
}
