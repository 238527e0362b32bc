using System.Linq.Expressions;
using Volo.Abp.Collections;

namespace Volo.Abp.EventBus.Distributed;

public class AbpDistributedEventBusOptions
{
    public ITypeList<IEventHandler> Handlers { get; } = new TypeList<IEventHandler>();

    public OutboxConfigDictionary Outboxes { get; } = new();

    public InboxConfigDictionary Inboxes { get; } = new();
}

/// <summary>How often and how many at a time the boxes are emptied.</summary>
public class AbpEventBusBoxesOptions
{
    public TimeSpan CleanOldEventTimeIntervalSpan { get; set; } = TimeSpan.FromHours(6);

    public int InboxWaitingEventMaxCount { get; set; } = 1000;

    public Expression<Func<IIncomingEventInfo, bool>>? InboxProcessorFilter { get; set; }

    public int OutboxWaitingEventMaxCount { get; set; } = 1000;

    public Expression<Func<IOutgoingEventInfo, bool>>? OutboxProcessorFilter { get; set; }

    public TimeSpan PeriodTimeSpan { get; set; } = TimeSpan.FromSeconds(2);

    public TimeSpan DistributedLockWaitDuration { get; set; } = TimeSpan.FromSeconds(15);

    public TimeSpan WaitTimeToDeleteProcessedInboxEvents { get; set; } = TimeSpan.FromHours(2);

    public bool BatchPublishOutboxEvents { get; set; } = true;
}
