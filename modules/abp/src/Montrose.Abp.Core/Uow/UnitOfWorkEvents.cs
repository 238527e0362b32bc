namespace Volo.Abp.Uow;

/// <summary>
/// The events of a unit of work. Local ones are handled inside the transaction, and distributed ones are put into an
/// outbox there; what no outbox takes is sent only after the commit, since nobody can take it back.
/// </summary>
internal sealed class UnitOfWorkEvents
{
    private readonly List<UnitOfWorkEventRecord> _afterCommit = [];
    private List<UnitOfWorkEventRecord> _local = [];
    private List<UnitOfWorkEventRecord> _distributed = [];

    public void AddOrReplaceLocal(UnitOfWorkEventRecord record, Predicate<UnitOfWorkEventRecord>? replaces) => AddOrReplace(_local, record, replaces);

    public void AddOrReplaceDistributed(UnitOfWorkEventRecord record, Predicate<UnitOfWorkEventRecord>? replaces) =>
        AddOrReplace(_distributed, record, replaces);

    /// <summary>Handlers may change and raise more, so it goes on until nothing is left.</summary>
    public async Task PublishInTransactionAsync(IUnitOfWorkEventPublisher publisher, Func<Task> saveChanges)
    {
        while (_local.Count > 0 || _distributed.Count > 0)
        {
            if (_local.Count > 0)
            {
                var local = Ordered(ref _local);
                await publisher.PublishLocalEventsAsync(local);
            }

            if (_distributed.Count > 0)
            {
                foreach (var record in Ordered(ref _distributed))
                {
                    if (publisher is not IOutboxPublisher outbox || !await outbox.TryAddToOutboxAsync(record))
                        _afterCommit.Add(record);
                }
            }

            await saveChanges();
        }
    }

    public Task PublishAfterCommitAsync(IUnitOfWorkEventPublisher publisher) =>
        _afterCommit.Count == 0 ? Task.CompletedTask : publisher.PublishDistributedEventsAsync(_afterCommit);

    private static void AddOrReplace(List<UnitOfWorkEventRecord> records, UnitOfWorkEventRecord record, Predicate<UnitOfWorkEventRecord>? replaces)
    {
        var index = replaces is null ? -1 : records.FindIndex(replaces);
        if (index < 0)
        {
            records.Add(record);
            return;
        }

        // The newer data in the older one's place.
        record.SetOrder(records[index].EventOrder);
        records[index] = record;
    }

    private static List<UnitOfWorkEventRecord> Ordered(ref List<UnitOfWorkEventRecord> records)
    {
        var ordered = records.OrderBy(r => r.EventOrder).ToList();
        records = [];
        return ordered;
    }
}

/// <summary>A publisher that knows the outboxes.</summary>
internal interface IOutboxPublisher
{
    Task<bool> TryAddToOutboxAsync(UnitOfWorkEventRecord record);
}
