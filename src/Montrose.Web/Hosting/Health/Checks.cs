using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using Montrose.Monitoring;
using Volo.Abp.Timing;

namespace Montrose.Web.Hosting.Health;

/// <summary>The database answers.</summary>
public class DatabaseCheck(IServiceState state) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await state.AnswersAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The database does not answer.");
}

/// <summary>The database has the tables that this version works on.</summary>
public class MigrationsCheck(IServiceState state) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var pending = await state.PendingMigrationsAsync(cancellationToken);
        return pending.Count == 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy($"The database lacks: {string.Join(", ", pending)}.");
    }
}

/// <summary>
/// Jobs and events are done about when they are due. Late ones alone take no process out of service, which would make the
/// portal unreachable and the queue no shorter; work that is not done at all does.
/// </summary>
public class QueuesCheck(IServiceState state, IOptions<HealthOptions> options, IClock clock) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var queues = await state.QueuesAsync(clock.Now, cancellationToken);
        var seconds = queues.Lag.TotalSeconds;
        if (seconds < options.Value.DegradedLagSeconds) return HealthCheckResult.Healthy();
        var text = string.Create(CultureInfo.InvariantCulture, $"{queues.JobsWaiting} jobs and {queues.EventsWaiting} events wait, the first for {seconds:F0} s.");
        return seconds < options.Value.FailedLagSeconds ? HealthCheckResult.Degraded(text) : HealthCheckResult.Unhealthy(text);
    }
}

/// <summary>Nothing was found to be wrong that somebody has to see to. It takes no process out of service.</summary>
public class FaultsCheck(StandingFaults faults) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(faults.All is { Count: > 0 } all ? HealthCheckResult.Degraded(string.Join(' ', all)) : HealthCheckResult.Healthy());
}

/// <summary>Files can be written.</summary>
public class DiskCheck(IHostEnvironment environment, IOptions<HealthOptions> options) : IHealthCheck
{
    private const int Megabyte = 1024 * 1024;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var free = Disk.FreeBytes(environment.ContentRootPath) / Megabyte;
        var text = string.Create(CultureInfo.InvariantCulture, $"{free} MB of the disk are free.");
        return Task.FromResult(free < options.Value.FailedDiskMegabytes ? HealthCheckResult.Unhealthy(text)
            : free < options.Value.DegradedDiskMegabytes ? HealthCheckResult.Degraded(text)
            : HealthCheckResult.Healthy(text));
    }
}
