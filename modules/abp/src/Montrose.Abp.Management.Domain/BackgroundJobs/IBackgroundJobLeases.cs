namespace Volo.Abp.BackgroundJobs;

/// <summary>Gives each due job to one worker for a while, by the database's clock.</summary>
internal interface IBackgroundJobLeases
{
    /// <summary>The most urgent due job, or null. It counts as tried, and is nobody else's until the lease ends.</summary>
    Task<BackgroundJobInfo?> TakeAsync(TimeSpan lease, CancellationToken cancellationToken);

    /// <summary>Lengthens the lease of a job that still runs.</summary>
    Task ProlongAsync(BackgroundJobInfo job, TimeSpan lease, CancellationToken cancellationToken);

    /// <summary>Lets the job wait for its next try, counted from now.</summary>
    Task ReleaseAsync(BackgroundJobInfo job, TimeSpan wait, CancellationToken cancellationToken);

    /// <summary>Keeps the job as a record that nobody tries any more.</summary>
    Task AbandonAsync(BackgroundJobInfo job, CancellationToken cancellationToken);

    /// <summary>Removes the job that is done.</summary>
    Task FinishAsync(BackgroundJobInfo job, CancellationToken cancellationToken);
}
