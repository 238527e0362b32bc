namespace Montrose.Monitoring;

/// <summary>How the installation's database and queues are, asked of the host's database itself.</summary>
public interface IServiceState
{
    /// <summary>False where it does not answer; never throws for that.</summary>
    Task<bool> AnswersAsync(CancellationToken cancellationToken = default);

    /// <summary>Migrations of this version that the database lacks.</summary>
    Task<IReadOnlyList<string>> PendingMigrationsAsync(CancellationToken cancellationToken = default);

    Task<QueueState> QueuesAsync(DateTime now, CancellationToken cancellationToken = default);

    Task<DatabaseSize> DatabaseAsync(CancellationToken cancellationToken = default);
}

/// <summary>Work that waits.</summary>
/// <param name="JobsWaiting">Jobs that are to be done, now or later.</param>
/// <param name="JobsGivenUp">Jobs that failed too often.</param>
/// <param name="OldestJob">For how long the first job that is due has been; zero where none is.</param>
/// <param name="EventsWaiting">Events that no handler has been told of yet.</param>
/// <param name="OldestEvent">For how long the first of them has waited.</param>
public sealed record QueueState(int JobsWaiting, int JobsGivenUp, TimeSpan OldestJob, int EventsWaiting, TimeSpan OldestEvent)
{
    public TimeSpan Lag => OldestJob > OldestEvent ? OldestJob : OldestEvent;
}

/// <summary>Bytes of all tables and indexes, and connections of everybody.</summary>
public sealed record DatabaseSize(long Bytes, int Connections);
