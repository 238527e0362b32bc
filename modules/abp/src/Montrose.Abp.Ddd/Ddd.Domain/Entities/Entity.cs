namespace Volo.Abp.Domain.Entities;

/// <inheritdoc cref="IEntity"/>
[Serializable]
public abstract class Entity : IEntity
{
    protected Entity()
    {
        EntityHelper.TrySetTenantId(this);
    }

    public override string ToString() => $"[ENTITY: {GetType().Name}] Keys = {string.Join(", ", GetKeys())}";

    public abstract object?[] GetKeys();

    public bool EntityEquals(IEntity other) => EntityHelper.EntityEquals(this, other);
}

/// <inheritdoc cref="IEntity{TKey}"/>
[Serializable]
public abstract class Entity<TKey> : Entity, IEntity<TKey>
{
    protected Entity()
    {
    }

    protected Entity(TKey id)
    {
        Id = id;
    }

    public virtual TKey Id { get; protected set; } = default!;

    public override object?[] GetKeys() => [Id];

    public override string ToString() => $"[ENTITY: {GetType().Name}] Id = {Id}";
}
