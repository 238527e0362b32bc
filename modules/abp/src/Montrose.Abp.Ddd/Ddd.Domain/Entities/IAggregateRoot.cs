namespace Volo.Abp.Domain.Entities;

/// <summary>The entity through which its aggregate is loaded and changed.</summary>
public interface IAggregateRoot : IEntity
{
}

public interface IAggregateRoot<TKey> : IEntity<TKey>, IAggregateRoot
{
}
