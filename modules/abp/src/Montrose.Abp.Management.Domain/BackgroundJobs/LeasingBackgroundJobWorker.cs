using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.DependencyInjection;
using Volo.Abp.DistributedLocking;
using Volo.Abp.Threading;
using Volo.Abp.Timing;

namespace Volo.Abp.BackgroundJobs;

/// <summary>
/// Takes one due job after the other from the database, each for itself alone: any number of processes may work on the
/// same table. A lease is prolonged while its job runs; of a process that dies it runs out, and another takes the job.
/// </summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(IBackgroundJobWorker), typeof(BackgroundJobWorker), typeof(LeasingBackgroundJobWorker))]
internal sealed class LeasingBackgroundJobWorker(
    AbpAsyncTimer timer,
    IOptions<AbpBackgroundJobOptions> jobOptions,
    IOptions<AbpBackgroundJobWorkerOptions> workerOptions,
    IServiceScopeFactory serviceScopeFactory,
    IAbpDistributedLock distributedLock,
    IBackgroundJobLeases leases,
    IClock clock)
    : BackgroundJobWorker(timer, jobOptions, workerOptions, serviceScopeFactory, distributedLock)
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    protected override Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext) =>
        WorkAsync(workerContext.CancellationToken);

    /// <summary>Runs what is due, at most as many jobs as the options say, and returns their number.</summary>
    public async Task<int> WorkAsync(CancellationToken cancellationToken)
    {
        var done = 0;
        while (done < WorkerOptions.MaxJobFetchCount && !cancellationToken.IsCancellationRequested)
        {
            if (await leases.TakeAsync(Lease, cancellationToken) is not { } job)
                break;

            await RunAsync(job, cancellationToken);
            done++;
        }

        return done;
    }

    private async Task RunAsync(BackgroundJobInfo job, CancellationToken cancellationToken)
    {
        using var finished = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var prolonging = ProlongAsync(job, finished.Token);
        try
        {
            await ExecuteAsync(job, cancellationToken);
            await leases.FinishAsync(job, CancellationToken.None);
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            // The process stops: whoever comes next starts the job again at once.
            await leases.ReleaseAsync(job, TimeSpan.Zero, CancellationToken.None);
        }
        catch (BackgroundJobExecutionException)
        {
            // Its cause is logged where the job ran.
            await RetryOrAbandonAsync(job);
        }
        catch (Exception exception)
        {
            Logger.LogError(exception, "The background job {Job} ({Name}) can't be run and is abandoned", job.Id, job.JobName);
            await leases.AbandonAsync(job, CancellationToken.None);
        }
        finally
        {
            await finished.CancelAsync();
            await prolonging;
        }
    }

    private async Task ExecuteAsync(BackgroundJobInfo job, CancellationToken cancellationToken)
    {
        await using var scope = ServiceScopeFactory.CreateAsyncScope();
        var configuration = JobOptions.GetJob(job.JobName);
        var args = scope.ServiceProvider.GetRequiredService<IBackgroundJobSerializer>()
            .Deserialize(job.JobArgs, configuration.ArgsType);
        await scope.ServiceProvider.GetRequiredService<IBackgroundJobExecuter>()
            .ExecuteAsync(new JobExecutionContext(scope.ServiceProvider, configuration.JobType, args, cancellationToken));
    }

    private async Task RetryOrAbandonAsync(BackgroundJobInfo job)
    {
        if (CalculateNextTryTime(job, clock) is { } next)
            await leases.ReleaseAsync(job, next - (job.LastTryTime ?? clock.Now), CancellationToken.None);
        else
            await leases.AbandonAsync(job, CancellationToken.None);
    }

    private async Task ProlongAsync(BackgroundJobInfo job, CancellationToken finished)
    {
        using var ticks = new PeriodicTimer(Lease / 3);
        try
        {
            while (await ticks.WaitForNextTickAsync(finished))
                await leases.ProlongAsync(job, Lease, finished);
        }
        catch (OperationCanceledException) when (finished.IsCancellationRequested)
        {
            return;
        }
        catch (Exception exception)
        {
            // The job goes on; should it outlast its lease, another worker may start it too.
            Logger.LogWarning(exception, "The lease of the background job {Job} could not be prolonged", job.Id);
        }
    }
}
