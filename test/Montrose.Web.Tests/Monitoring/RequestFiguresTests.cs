using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Montrose.Monitoring;
using Shouldly;
using Xunit;

namespace Montrose.Web.Tests.Monitoring;

public sealed class RequestFiguresTests : IDisposable
{
    private readonly SetTime _time = new();
    private readonly ServiceProvider _services = new ServiceCollection().AddMetrics().BuildServiceProvider();
    private readonly RequestFigures _figures;

    public RequestFiguresTests() => _figures = new RequestFigures(_services.GetRequiredService<IMeterFactory>(), _time);

    public void Dispose()
    {
        _figures.Dispose();
        _services.Dispose();
    }

    [Fact]
    public void Requests_are_counted_in_their_slice_and_by_address_and_failures_apart()
    {
        for (var i = 0; i < 8; i++) _figures.Count("GET", "api/app/client", 200, 10);
        _figures.Count("GET", "api/app/client", 404, 10);
        _figures.Count("POST", "api/app/client", 500, 200);
        _time.Now = _time.Now.AddMinutes(7);
        _figures.Count("GET", "api/app/client", 200, 30);

        var read = _figures.Read(10);

        (read.Requests, read.Failures, read.StartedAt).ShouldBe((11, 1, SetTime.Start));
        read.Slices.Count.ShouldBe(12);
        read.Slices[^1].From.ShouldBe(new DateTime(2026, 3, 1, 9, 5, 0, DateTimeKind.Utc));
        (read.Slices[^1].Requests, read.Slices[^1].Failures, read.Slices[^1].MeanMilliseconds).ShouldBe((1, 0, 30));
        (read.Slices[^2].Requests, read.Slices[^2].Failures, read.Slices[^2].MeanMilliseconds).ShouldBe((10, 1, 29));
        read.Slices[..^2].ShouldAllBe(s => s.Requests == 0);
        read.Routes.Select(r => (r.Method, r.Route, r.Requests, r.Failures)).ShouldBe([("POST", "api/app/client", 1, 1), ("GET", "api/app/client", 10, 0)]);
    }

    [Fact]
    public void What_is_older_than_an_hour_is_no_longer_in_the_last_hour()
    {
        _figures.Count("GET", "a", 200, 10);
        _time.Now = _time.Now.AddMinutes(54);
        _figures.Count("GET", "a", 200, 10);
        _figures.Read(1).LastHour.Requests.ShouldBe(2);
        _time.Now = _time.Now.AddMinutes(6);

        var read = _figures.Read(1);

        (read.LastHour.Requests, read.Requests).ShouldBe((1, 2));
        _figures.Count("GET", "a", 200, 10);
        _figures.Read(1).LastHour.Requests.ShouldBe(2, "the slot of the old slice is used anew");
    }

    [Fact]
    public void It_hears_what_ASP_NET_Core_measures_of_its_own_server_and_of_no_other()
    {
        using var others = new ServiceCollection().AddMetrics().BuildServiceProvider();
        foreach (var factory in new[] { _services.GetRequiredService<IMeterFactory>(), others.GetRequiredService<IMeterFactory>() })
        {
            var duration = factory.Create("Microsoft.AspNetCore.Hosting").CreateHistogram<double>("http.server.request.duration");
            duration.Record(0.25, new("http.request.method", "GET"), new("http.route", "api/app/{id}"), new("http.response.status_code", 503));
        }

        var route = _figures.Read(10).Routes.ShouldHaveSingleItem();
        (route.Method, route.Route, route.Requests, route.Failures, route.MeanMilliseconds).ShouldBe(("GET", "api/app/{id}", 1, 1, 250));
    }

    [Fact]
    public void A_percentile_lies_in_the_bucket_of_the_true_one()
    {
        var histogram = new DurationHistogram();
        histogram.Percentile(0.95).ShouldBe(0);
        for (var i = 1; i <= 1_000; i++) histogram.Add(i);

        histogram.Percentile(0.5).ShouldBe(500, 5);
        histogram.Percentile(0.95).ShouldBe(950, 10);
        histogram.Percentile(1).ShouldBe(1_000);
        var one = new DurationHistogram();
        one.Add(100_000);
        one.Percentile(0.99).ShouldBeInRange(60_000, 100_000);
    }

    private sealed class SetTime : TimeProvider
    {
        public static readonly DateTime Start = new(2026, 3, 1, 9, 1, 0, DateTimeKind.Utc);

        public DateTime Now { get; set; } = Start;

        public override DateTimeOffset GetUtcNow() => new(Now);
    }
}
