namespace Volo.Abp.Uow;

/// <summary>An event that waits for its unit of work to complete.</summary>
public class UnitOfWorkEventRecord
{
    public UnitOfWorkEventRecord(Type eventType, object eventData, long eventOrder, bool useOutbox = true)
    {
        EventType = eventType;
        EventData = eventData;
        EventOrder = eventOrder;
        UseOutbox = useOutbox;
    }

    public object EventData { get; }

    public Type EventType { get; }

    public long EventOrder { get; protected set; }

    public bool UseOutbox { get; }

    public Dictionary<string, object> Properties { get; } = new(StringComparer.Ordinal);

    public void SetOrder(long order) => EventOrder = order;
}
