namespace Volo.Abp.Domain.Entities;

public class DomainEventRecord
{
    public DomainEventRecord(object eventData, long eventOrder)
    {
        EventData = eventData;
        EventOrder = eventOrder;
    }

    public object EventData { get; }

    public long EventOrder { get; }
}
