using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Montrose.Monitoring;
using Montrose.Web.Hosting.Health;
using Montrose.Web.Tests.Infrastructure;
using Shouldly;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Uow;
using Xunit;

namespace Montrose.Web.Tests.Monitoring;

/// <summary>Work that waits, on a server that does none; and a disk that is nearly full.</summary>
public sealed class QueueAndDiskHealthTests(InProcessPortal portal) : IClassFixture<InProcessPortal>
{
    [Fact]
    public async Task Late_work_is_said_and_work_that_nobody_does_ends_the_service()
    {
        await WithoutJobsAsync();
        (await AskAsync()).ShouldBe((200, "Healthy", "Healthy"));

        await AddJobAsync(TimeSpan.FromDays(-1));
        (await AskAsync()).ShouldBe((200, "Healthy", "Healthy"), "it is not due yet");
        await AddJobAsync(TimeSpan.FromMinutes(10));
        (await AskAsync()).ShouldBe((200, "Degraded", "Degraded"));
        await AddJobAsync(TimeSpan.FromHours(2));
        (await AskAsync()).ShouldBe((503, "Unhealthy", "Unhealthy"));

        await WithoutJobsAsync();
        (await AskAsync()).ShouldBe((200, "Healthy", "Healthy"));
    }

    [Theory]
    [InlineData(0, 0, HealthStatus.Healthy)]
    [InlineData(0, int.MaxValue, HealthStatus.Degraded)]
    [InlineData(int.MaxValue, int.MaxValue, HealthStatus.Unhealthy)]
    public async Task A_disk_with_less_than_asked_for_is_said(int failed, int degraded, HealthStatus expected)
    {
        var check = new DiskCheck(portal.Services.GetRequiredService<IHostEnvironment>(), Options.Create(new HealthOptions { FailedDiskMegabytes = failed, DegradedDiskMegabytes = degraded }));

        (await check.CheckHealthAsync(new HealthCheckContext())).Status.ShouldBe(expected);
    }

    [Fact]
    public void The_free_bytes_are_those_that_the_system_tells() =>
        Disk.FreeBytes(AppContext.BaseDirectory).ShouldBeGreaterThan(0);

    [Theory]
    [InlineData(0, 10, 0, 0, "Health:DegradedLagSeconds is 0")]
    [InlineData(10, 9, 0, 0, "FailedLagSeconds is 9")]
    [InlineData(1, 1, 5, 4, "DegradedDiskMegabytes is 4")]
    public void Limits_that_make_no_sense_are_named(int degradedLag, int failedLag, int failedDisk, int degradedDisk, string text)
    {
        var validator = portal.Services.GetServices<IValidateOptions<HealthOptions>>().Single();

        validator.Validate(null, new HealthOptions { DegradedLagSeconds = degradedLag, FailedLagSeconds = failedLag, FailedDiskMegabytes = failedDisk, DegradedDiskMegabytes = degradedDisk })
            .FailureMessage.ShouldNotBeNull().ShouldContain(text);
    }

    private async Task<(int Status, string Text, string Jobs)> AskAsync()
    {
        await Task.Delay(1_100); // a report is kept for a second
        using var visitor = portal.Visitor("north");
        using var answer = await visitor.GetAsync(new Uri(HealthEndpoints.Ready, UriKind.Relative));
        var said = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        return ((int)answer.StatusCode, (string)said["status"]!, (string)said["checks"]!["jobs"]!);
    }

    private Task AddJobAsync(TimeSpan late) => InUnitAsync(jobs => jobs.InsertAsync(new BackgroundJobRecord(Guid.NewGuid())
    {
        JobName = "Nobody's",
        JobArgs = "{}",
        CreationTime = DateTime.UtcNow - late,
        NextTryTime = DateTime.UtcNow - late,
    }));

    private Task WithoutJobsAsync() => InUnitAsync(jobs => jobs.DeleteDirectAsync(_ => true));

    private async Task InUnitAsync(Func<IRepository<BackgroundJobRecord, Guid>, Task> act)
    {
        using var scope = portal.Services.CreateScope();
        using var unit = scope.ServiceProvider.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true);
        await act(scope.ServiceProvider.GetRequiredService<IRepository<BackgroundJobRecord, Guid>>());
        await unit.CompleteAsync();
    }
}
