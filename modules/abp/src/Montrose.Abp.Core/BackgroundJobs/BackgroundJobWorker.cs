using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.DistributedLocking;
using Volo.Abp.Threading;
using Volo.Abp.Timing;

namespace Volo.Abp.BackgroundJobs;

/// <summary>
/// Runs the jobs that are due, one after the other. A failed job waits longer each time and is abandoned in the end; one
/// that nobody can run (unknown, or with arguments that can't be read) is abandoned at once.
/// </summary>
public class BackgroundJobWorker : AsyncPeriodicBackgroundWorkerBase, IBackgroundJobWorker
{
    public BackgroundJobWorker(
        AbpAsyncTimer timer,
        IOptions<AbpBackgroundJobOptions> jobOptions,
        IOptions<AbpBackgroundJobWorkerOptions> workerOptions,
        IServiceScopeFactory serviceScopeFactory,
        IAbpDistributedLock distributedLock)
        : base(timer, serviceScopeFactory)
    {
        JobOptions = jobOptions.Value;
        WorkerOptions = workerOptions.Value;
        DistributedLock = distributedLock;
        Timer.Period = WorkerOptions.JobPollPeriod;
    }

    protected AbpBackgroundJobOptions JobOptions { get; }

    protected AbpBackgroundJobWorkerOptions WorkerOptions { get; }

    protected IAbpDistributedLock DistributedLock { get; }

    protected override async Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext)
    {
        await using var handle = await DistributedLock.TryAcquireAsync(WorkerOptions.DistributedLockName, cancellationToken: workerContext.CancellationToken);
        if (handle is null)
            return;

        var waiting = await workerContext.ServiceProvider.GetRequiredService<IBackgroundJobStore>().GetWaitingJobsAsync(WorkerOptions.MaxJobFetchCount);
        foreach (var job in waiting)
        {
            workerContext.CancellationToken.ThrowIfCancellationRequested();
            // A scope a job: what one leaves behind does not reach the next.
            await using var scope = ServiceScopeFactory.CreateAsyncScope();
            await RunAsync(scope.ServiceProvider, job, workerContext.CancellationToken);
        }
    }

    protected virtual async Task TryUpdateAsync(IBackgroundJobStore store, BackgroundJobInfo jobInfo)
    {
        try
        {
            await store.UpdateAsync(jobInfo);
        }
        catch (Exception exception)
        {
            // The job stays due and is tried again; the other jobs must not wait for that.
            Logger.LogError(exception, "The state of the background job {Job} could not be stored", jobInfo.Id);
        }
    }

    /// <returns>null where the job is too old to be tried again.</returns>
    protected virtual DateTime? CalculateNextTryTime(BackgroundJobInfo jobInfo, IClock clock)
    {
        var wait = WorkerOptions.DefaultFirstWaitDuration * Math.Pow(WorkerOptions.DefaultWaitFactor, jobInfo.TryCount - 1);
        var next = (jobInfo.LastTryTime ?? clock.Now).AddSeconds(Math.Min(wait, WorkerOptions.DefaultTimeout + 1d));
        return (next - jobInfo.CreationTime).TotalSeconds > WorkerOptions.DefaultTimeout ? null : next;
    }

    private async Task RunAsync(IServiceProvider services, BackgroundJobInfo job, CancellationToken cancellationToken)
    {
        var store = services.GetRequiredService<IBackgroundJobStore>();
        var clock = services.GetRequiredService<IClock>();
        job.TryCount++;
        job.LastTryTime = clock.Now;
        try
        {
            var configuration = JobOptions.GetJob(job.JobName);
            var args = services.GetRequiredService<IBackgroundJobSerializer>().Deserialize(job.JobArgs, configuration.ArgsType);
            var context = new JobExecutionContext(services, configuration.JobType, args, cancellationToken);
            await services.GetRequiredService<IBackgroundJobExecuter>().ExecuteAsync(context);
            await store.DeleteAsync(job.Id);
        }
        catch (BackgroundJobExecutionException) when (!cancellationToken.IsCancellationRequested)
        {
            if (CalculateNextTryTime(job, clock) is { } next)
                job.NextTryTime = next;
            else
                job.IsAbandoned = true;
            await TryUpdateAsync(store, job);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Logger.LogError(exception, "The background job {Job} ({Name}) can't be run and is abandoned", job.Id, job.JobName);
            job.IsAbandoned = true;
            await TryUpdateAsync(store, job);
        }
    }
}
