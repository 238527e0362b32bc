using Montrose.Monitoring;
using Montrose.Web.Tests.Api;
using Shouldly;
using Volo.Abp.Http.Client;
using Xunit;

namespace Montrose.Web.Tests.Monitoring;

/// <summary>The figures of the running product, and the page that shows them.</summary>
[Collection(ApiPortalCollection.Name)]
public class MetricsTests(ApiPortal portal)
{
    [Fact]
    public async Task The_figures_are_those_of_the_process_and_of_the_database()
    {
        var metrics = portal.Host.Get<IMetricsAppService>();
        var before = await metrics.GetAsync();
        for (var i = 0; i < 25; i++) using (await portal.Host.Http.GetAsync(new Uri("api/app/brand", UriKind.Relative))) { }

        var after = await metrics.GetAsync();

        (after.Requests - before.Requests).ShouldBeGreaterThanOrEqualTo(26);
        after.LastHour.Requests.ShouldBeGreaterThanOrEqualTo(26);
        after.LastHour.Percentile99Milliseconds.ShouldBeGreaterThanOrEqualTo(after.LastHour.MedianMilliseconds);
        after.LastHour.MedianMilliseconds.ShouldBeGreaterThan(0);
        after.Slices.Sum(s => s.Requests).ShouldBe(after.LastHour.Requests);
        after.StartedAt.ShouldBe(before.StartedAt);
        after.StartedAt.ShouldBeLessThan(DateTime.UtcNow);
        var size = await portal.Rows.AskAsync<long>("SELECT pg_database_size(current_database())");
        ((double)after.DatabaseBytes).ShouldBe(size, size * 0.1);
        after.DatabaseConnections.ShouldBeGreaterThan(0);
        (after.MemoryBytes, after.HeapBytes, after.DiskFreeBytes).ShouldSatisfyAllConditions(x => x.MemoryBytes.ShouldBeGreaterThan(10_000_000), x => x.HeapBytes.ShouldBeLessThan(x.MemoryBytes), x => x.DiskFreeBytes.ShouldBeGreaterThan(0));
        after.ProcessorSeconds.ShouldBeGreaterThan(before.ProcessorSeconds);
        (await portal.Rows.AskAsync<long>("""SELECT count(*) FROM "AbpBackgroundJobs" WHERE "IsAbandoned" """)).ShouldBe(after.Queues.JobsGivenUp);
    }

    [Fact]
    public async Task The_page_shows_them_to_the_host_and_to_nobody_else()
    {
        var page = await portal.Host.Http.GetStringAsync(new Uri("dashboard/host/metrics", UriKind.Relative));
        page.ShouldContain("data-name=");
        page.ShouldContain((await portal.Host.Get<IMetricsAppService>().GetAsync()).Routes[0].Route);

        var agency = await portal.AnAgencyAsync();
        (await Should.ThrowAsync<AbpRemoteCallException>(() => agency.Admin.Get<IMetricsAppService>().GetAsync())).HttpStatusCode.ShouldBe(403);
    }
}
