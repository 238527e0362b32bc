using Volo.Abp.Data;

namespace Volo.Abp.EventBus.Distributed;

public class OutgoingEventInfo : IOutgoingEventInfo
{
    public OutgoingEventInfo(Guid id, string eventName, byte[] eventData, DateTime creationTime)
        : this()
    {
        Id = id;
        EventName = Check.NotNullOrWhiteSpace(eventName, nameof(eventName), MaxEventNameLength);
        EventData = eventData;
        CreationTime = creationTime;
    }

    protected OutgoingEventInfo()
    {
        ExtraProperties = new ExtraPropertyDictionary();
        this.SetDefaultsForExtraProperties();
    }

    public static int MaxEventNameLength { get; set; } = 256;

    public ExtraPropertyDictionary ExtraProperties { get; protected set; }

    public Guid Id { get; }

    public string EventName { get; } = default!;

    public byte[] EventData { get; } = default!;

    public DateTime CreationTime { get; }

    public void SetCorrelationId(string correlationId) => ExtraProperties[EventBusConsts.CorrelationIdHeaderName] = correlationId;

    public string? GetCorrelationId() => ExtraProperties.GetOrDefault(EventBusConsts.CorrelationIdHeaderName)?.ToString();
}
