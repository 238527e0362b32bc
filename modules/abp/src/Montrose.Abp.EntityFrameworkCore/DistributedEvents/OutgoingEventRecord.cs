using Volo.Abp.Auditing;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EventBus.Distributed;

namespace Volo.Abp.EntityFrameworkCore.DistributedEvents;

/// <summary>An event that was published in the transaction that wrote this row, and waits to be sent.</summary>
public class OutgoingEventRecord : BasicAggregateRoot<Guid>, IOutgoingEventInfo, IHasCreationTime
{
    protected OutgoingEventRecord()
    {
        ExtraProperties = new ExtraPropertyDictionary();
    }

    public OutgoingEventRecord(OutgoingEventInfo eventInfo)
        : base(eventInfo.Id)
    {
        EventName = eventInfo.EventName;
        EventData = eventInfo.EventData;
        CreationTime = eventInfo.CreationTime;
        ExtraProperties = new ExtraPropertyDictionary(eventInfo.ExtraProperties);
    }

    public static int MaxEventNameLength { get; set; } = 256;

    public ExtraPropertyDictionary ExtraProperties { get; private set; }

    public string EventName { get; private set; } = default!;

    public byte[] EventData { get; private set; } = default!;

    public DateTime CreationTime { get; private set; }

    public OutgoingEventInfo ToOutgoingEventInfo()
    {
        var info = new OutgoingEventInfo(Id, EventName, EventData, CreationTime);
        foreach (var (name, value) in ExtraProperties)
            info.ExtraProperties[name] = value;
        return info;
    }
}
