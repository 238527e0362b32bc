namespace Volo.Abp.Domain.Entities.Events;

/// <summary>An entity was created, changed or deleted.</summary>
[Serializable]
public class EntityChangedEventData<TEntity> : EntityEventData<TEntity>
{
    public EntityChangedEventData(TEntity entity)
        : base(entity)
    {
    }
}

/// <summary>An entity was created.</summary>
[Serializable]
public class EntityCreatedEventData<TEntity> : EntityChangedEventData<TEntity>
{
    public EntityCreatedEventData(TEntity entity)
        : base(entity)
    {
    }
}

/// <summary>An entity was changed.</summary>
[Serializable]
public class EntityUpdatedEventData<TEntity> : EntityChangedEventData<TEntity>
{
    public EntityUpdatedEventData(TEntity entity)
        : base(entity)
    {
    }
}

/// <summary>An entity was deleted.</summary>
[Serializable]
public class EntityDeletedEventData<TEntity> : EntityChangedEventData<TEntity>
{
    public EntityDeletedEventData(TEntity entity)
        : base(entity)
    {
    }
}
