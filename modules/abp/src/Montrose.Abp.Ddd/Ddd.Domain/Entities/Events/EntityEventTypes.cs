using System.Collections.Concurrent;
using System.Linq.Expressions;

namespace Volo.Abp.Domain.Entities.Events;

/// <summary>The closed event type of an entity type, and a compiled constructor for it.</summary>
internal sealed record EntityEventType(Type Type, Func<object, object> Create);

internal static class EntityEventTypes
{
    private static readonly ConcurrentDictionary<(Type Event, Type Entity), EntityEventType> Types = new();

    public static EntityEventType Get(Type genericEventType, Type entityType) =>
        Types.GetOrAdd((genericEventType, entityType), static key =>
        {
            var type = key.Event.MakeGenericType(key.Entity);
            var entity = Expression.Parameter(typeof(object));
            var create = Expression.New(type.GetConstructor([key.Entity])!, Expression.Convert(entity, key.Entity));
            return new EntityEventType(type, Expression.Lambda<Func<object, object>>(create, entity).Compile());
        });
}
