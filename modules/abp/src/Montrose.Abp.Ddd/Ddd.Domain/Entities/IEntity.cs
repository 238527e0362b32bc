namespace Volo.Abp.Domain.Entities;

/// <summary>Something with an identity, kept in a database.</summary>
public interface IEntity
{
    /// <summary>The keys in the order of the primary key.</summary>
    object?[] GetKeys();
}

/// <summary>An entity with one key.</summary>
public interface IEntity<TKey> : IEntity
{
    TKey Id { get; }
}
