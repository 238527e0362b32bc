namespace Volo.Abp.Domain.Entities.Events.Distributed;

/// <summary>What is published of an entity that has no transfer object of its own: its type and keys.</summary>
[Serializable]
public class EntityEto : EtoBase
{
    public EntityEto()
    {
    }

    public EntityEto(string entityType, string keysAsString)
    {
        EntityType = entityType;
        KeysAsString = keysAsString;
    }

    public string EntityType { get; set; } = default!;

    public string KeysAsString { get; set; } = default!;
}

/// <summary>A transfer object that carries the entity's id.</summary>
public interface IEntityEto<TKey>
{
    TKey Id { get; set; }
}

/// <inheritdoc cref="IEntityEto{TKey}"/>
[Serializable]
public abstract class EntityEto<TKey> : IEntityEto<TKey>
{
    protected EntityEto()
    {
    }

    public TKey Id { get; set; } = default!;
}
