namespace Volo.Abp.Domain.Entities.Events;

/// <summary>Publishes that an entity was created, changed or deleted; with the unit of work.</summary>
public interface IEntityChangeEventHelper
{
    void PublishEntityCreatedEvent(object entity);

    void PublishEntityUpdatedEvent(object entity);

    void PublishEntityDeletedEvent(object entity);
}

/// <summary>Publishes nothing.</summary>
public class NullEntityChangeEventHelper : IEntityChangeEventHelper
{
    private NullEntityChangeEventHelper()
    {
    }

    public static NullEntityChangeEventHelper Instance { get; } = new();

    public void PublishEntityCreatedEvent(object entity)
    {
    }

    public void PublishEntityUpdatedEvent(object entity)
    {
    }

    public void PublishEntityDeletedEvent(object entity)
    {
    }
}
