using System.Linq.Expressions;
using System.Reflection;
using Volo.Abp.Domain.Values;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Reflection;

namespace Volo.Abp.Domain.Entities;

/// <summary>Questions about entities and their types.</summary>
public static class EntityHelper
{
    public static Func<Type, bool> IsValueObjectPredicate = type => typeof(ValueObject).IsAssignableFrom(type);

    public static bool IsMultiTenant<TEntity>()
        where TEntity : IEntity => IsMultiTenant(typeof(TEntity));

    public static bool IsMultiTenant(Type type) => typeof(IMultiTenant).IsAssignableFrom(type);

    /// <summary>Same type, same tenant, same keys; two entities without keys are equal only if they are the same object.</summary>
    public static bool EntityEquals(IEntity? entity1, IEntity? entity2)
    {
        if (entity1 is null || entity2 is null)
            return false;
        if (ReferenceEquals(entity1, entity2))
            return true;

        var (type1, type2) = (entity1.GetType(), entity2.GetType());
        if (!type1.IsAssignableFrom(type2) && !type2.IsAssignableFrom(type1))
            return false;
        if (entity1 is IMultiTenant tenant1 && entity2 is IMultiTenant tenant2 && tenant1.TenantId != tenant2.TenantId)
            return false;
        return !HasDefaultKeys(entity1) && !HasDefaultKeys(entity2) && entity1.GetKeys().SequenceEqual(entity2.GetKeys());
    }

    public static bool IsEntity(Type type) => typeof(IEntity).IsAssignableFrom(type);

    public static bool IsValueObject(Type type) => IsValueObjectPredicate(type);

    public static bool IsValueObject(object? obj) => obj is not null && IsValueObject(obj.GetType());

    public static void CheckEntity(Type type)
    {
        if (!IsEntity(type))
            throw new AbpException($"{type.AssemblyQualifiedName} is not an entity: it has to implement {typeof(IEntity).AssemblyQualifiedName}.");
    }

    public static bool IsEntityWithId(Type type) => FindPrimaryKeyType(type) is not null;

    public static bool HasDefaultId<TKey>(IEntity<TKey> entity)
    {
        if (EqualityComparer<TKey>.Default.Equals(entity.Id, default))
            return true;
        // Databases hand out positive numbers; trackers use negative ones until the row is inserted.
        return entity.Id switch
        {
            int number => number <= 0,
            long number => number <= 0,
            _ => false,
        };
    }

    public static bool HasDefaultKeys(IEntity entity)
    {
        foreach (var key in entity.GetKeys())
        {
            var isDefault = key switch
            {
                null => true,
                int number => number <= 0,
                long number => number <= 0,
                Guid guid => guid == Guid.Empty,
                _ => key.GetType().IsValueType && key.Equals(Activator.CreateInstance(key.GetType())),
            };
            if (!isDefault)
                return false;
        }

        return true;
    }

    public static Type? FindPrimaryKeyType<TEntity>()
        where TEntity : IEntity => FindPrimaryKeyType(typeof(TEntity));

    public static Type? FindPrimaryKeyType(Type entityType)
    {
        CheckEntity(entityType);
        foreach (var type in entityType.GetInterfaces())
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEntity<>))
                return type.GenericTypeArguments[0];
        }

        return null;
    }

    public static Expression<Func<TEntity, bool>> CreateEqualityExpressionForId<TEntity, TKey>(TKey id)
        where TEntity : IEntity<TKey>
    {
        var entity = Expression.Parameter(typeof(TEntity), "e");
        var left = Expression.Property(entity, nameof(IEntity<TKey>.Id));
        Expression<Func<TKey>> right = () => id;
        return Expression.Lambda<Func<TEntity, bool>>(Expression.Equal(left, Expression.Convert(right.Body, left.Type)), entity);
    }

    public static void TrySetId<TKey>(IEntity<TKey> entity, Func<TKey> idFactory, bool checkForDisableIdGenerationAttribute = false)
    {
        var setter = PropertySetters<TKey>.ForId(entity.GetType());
        if (setter.Set is null || (checkForDisableIdGenerationAttribute && setter.IsGenerationDisabled))
            return;
        setter.Set(entity, idFactory());
    }

    /// <summary>Gives a new entity the current tenant. Without any tenant context the entity is left alone.</summary>
    public static void TrySetTenantId(IEntity entity)
    {
        if (entity is not IMultiTenant)
            return;
        var tenant = AsyncLocalCurrentTenantAccessor.Instance.Current;
        if (tenant?.TenantId is { } tenantId)
            PropertySetters<Guid?>.For(entity.GetType(), nameof(IMultiTenant.TenantId))?.Invoke(entity, tenantId);
    }
}
