using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Hosting;
using Montrose.Permissions;
using Volo.Abp.Application.Services;

namespace Montrose.Monitoring;

[Authorize(MontrosePermissions.Monitoring.Default)]
public class MetricsAppService(RequestFigures requests, IServiceState state, StandingFaults faults, IHostEnvironment environment) : ApplicationService, IMetricsAppService
{
    private const int Routes = 15;

    public async Task<ServiceMetricsDto> GetAsync()
    {
        var metrics = requests.Read(Routes);
        metrics.Faults = [.. faults.All];
        var queues = await state.QueuesAsync(Clock.Now);
        metrics.Queues = new QueueFiguresDto
        {
            JobsWaiting = queues.JobsWaiting,
            JobsGivenUp = queues.JobsGivenUp,
            OldestJobSeconds = queues.OldestJob.TotalSeconds,
            EventsWaiting = queues.EventsWaiting,
            OldestEventSeconds = queues.OldestEvent.TotalSeconds,
        };
        (metrics.DatabaseBytes, metrics.DatabaseConnections) = await state.DatabaseAsync();
        using var process = Process.GetCurrentProcess();
        metrics.MemoryBytes = process.WorkingSet64;
        metrics.HeapBytes = GC.GetTotalMemory(forceFullCollection: false);
        metrics.ProcessorSeconds = process.TotalProcessorTime.TotalSeconds;
        metrics.Threads = process.Threads.Count;
        metrics.DiskFreeBytes = Disk.FreeBytes(environment.ContentRootPath);
        return metrics;
    }
}
