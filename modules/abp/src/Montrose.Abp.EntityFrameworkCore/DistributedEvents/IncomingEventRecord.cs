using Volo.Abp.Auditing;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EventBus.Distributed;

namespace Volo.Abp.EntityFrameworkCore.DistributedEvents;

/// <summary>An event that has arrived and is processed once.</summary>
public class IncomingEventRecord : BasicAggregateRoot<Guid>, IIncomingEventInfo, IHasCreationTime
{
    protected IncomingEventRecord()
    {
        ExtraProperties = new ExtraPropertyDictionary();
    }

    public IncomingEventRecord(IncomingEventInfo eventInfo)
        : base(eventInfo.Id)
    {
        MessageId = eventInfo.MessageId;
        EventName = eventInfo.EventName;
        EventData = eventInfo.EventData;
        CreationTime = eventInfo.CreationTime;
        ExtraProperties = new ExtraPropertyDictionary(eventInfo.ExtraProperties);
    }

    public static int MaxEventNameLength { get; set; } = 256;

    public ExtraPropertyDictionary ExtraProperties { get; private set; }

    public string MessageId { get; private set; } = default!;

    public string EventName { get; private set; } = default!;

    public byte[] EventData { get; private set; } = default!;

    public DateTime CreationTime { get; private set; }

    public bool Processed { get; set; }

    public DateTime? ProcessedTime { get; set; }

    public IncomingEventInfo ToIncomingEventInfo()
    {
        var info = new IncomingEventInfo(Id, MessageId, EventName, EventData, CreationTime);
        foreach (var (name, value) in ExtraProperties)
            info.ExtraProperties[name] = value;
        return info;
    }

    public void MarkAsProcessed(DateTime processedTime)
    {
        Processed = true;
        ProcessedTime = processedTime;
    }
}
