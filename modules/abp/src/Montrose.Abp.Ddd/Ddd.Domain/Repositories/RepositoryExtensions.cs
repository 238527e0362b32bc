using System.Linq.Expressions;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.DynamicProxy;
using Volo.Abp.Uow;

namespace Volo.Abp.Domain.Repositories;

/// <summary>What every repository can do beyond its interface.</summary>
public static class RepositoryExtensions
{
    public static async Task EnsureCollectionLoadedAsync<TEntity, TProperty>(
        this IBasicRepository<TEntity> repository,
        TEntity entity,
        Expression<Func<TEntity, IEnumerable<TProperty>>> propertyExpression,
        CancellationToken cancellationToken = default)
        where TEntity : class, IEntity
        where TProperty : class
    {
        if (repository.Unproxied() is ISupportsExplicitLoading<TEntity> loader)
            await loader.EnsureCollectionLoadedAsync(entity, propertyExpression, cancellationToken);
    }

    public static async Task EnsurePropertyLoadedAsync<TEntity, TKey, TProperty>(
        this IBasicRepository<TEntity, TKey> repository,
        TEntity entity,
        Expression<Func<TEntity, TProperty?>> propertyExpression,
        CancellationToken cancellationToken = default)
        where TEntity : class, IEntity<TKey>
        where TProperty : class
    {
        if (repository.Unproxied() is ISupportsExplicitLoading<TEntity> loader)
            await loader.EnsurePropertyLoadedAsync(entity, propertyExpression, cancellationToken);
    }

    /// <exception cref="EntityNotFoundException">There is no such entity.</exception>
    public static async Task EnsureExistsAsync<TEntity, TKey>(this IRepository<TEntity, TKey> repository, TKey id, CancellationToken cancellationToken = default)
        where TEntity : class, IEntity<TKey>
    {
        if (!await repository.AnyAsync(EntityHelper.CreateEqualityExpressionForId<TEntity, TKey>(id), cancellationToken))
            throw new EntityNotFoundException(typeof(TEntity), id);
    }

    /// <exception cref="EntityNotFoundException">No entity matches.</exception>
    public static async Task EnsureExistsAsync<TEntity>(this IRepository<TEntity> repository, Expression<Func<TEntity, bool>> expression, CancellationToken cancellationToken = default)
        where TEntity : class, IEntity
    {
        if (!await repository.AnyAsync(expression, cancellationToken))
            throw new EntityNotFoundException(typeof(TEntity));
    }

    public static async Task HardDeleteAsync<TEntity>(this IRepository<TEntity> repository, Expression<Func<TEntity, bool>> predicate, bool autoSave = false, CancellationToken cancellationToken = default)
        where TEntity : class, IEntity, ISoftDelete
    {
        await repository.InUnitOfWorkAsync(async unitOfWork =>
        {
            var entities = await repository.AsyncExecuter.ToListAsync((await repository.GetQueryableAsync()).Where(predicate), cancellationToken);
            await repository.HardDeleteAsync(unitOfWork, entities, autoSave, cancellationToken);
        });
    }

    public static Task HardDeleteAsync<TEntity>(this IBasicRepository<TEntity> repository, IEnumerable<TEntity> entities, bool autoSave = false, CancellationToken cancellationToken = default)
        where TEntity : class, IEntity, ISoftDelete =>
        repository.InUnitOfWorkAsync(unitOfWork => repository.HardDeleteAsync(unitOfWork, entities.ToList(), autoSave, cancellationToken));

    public static Task HardDeleteAsync<TEntity>(this IBasicRepository<TEntity> repository, TEntity entity, bool autoSave = false, CancellationToken cancellationToken = default)
        where TEntity : class, IEntity, ISoftDelete =>
        repository.InUnitOfWorkAsync(unitOfWork => repository.HardDeleteAsync(unitOfWork, [entity], autoSave, cancellationToken));

    /// <summary>Reads of this repository track nothing until the result is disposed.</summary>
    public static IDisposable DisableTracking(this IRepository repository) => repository.Track(enabled: false);

    /// <summary>Reads of this repository track changes until the result is disposed.</summary>
    public static IDisposable EnableTracking(this IRepository repository) => repository.Track(enabled: true);

    private static IDisposable Track(this IRepository repository, bool enabled)
    {
        if (repository.Unproxied() is not IRepositoryInitialization target)
            throw new AbpException($"{repository.GetType().FullName} can't switch change tracking.");
        var previous = repository.IsChangeTrackingEnabled;
        target.SetChangeTracking(enabled);
        return new DisposeAction(() => target.SetChangeTracking(previous));
    }

    private static object Unproxied(this IRepository repository) => ProxyHelper.UnProxy(repository);

    private static async Task HardDeleteAsync<TEntity>(
        this IBasicRepository<TEntity> repository,
        IUnitOfWork unitOfWork,
        List<TEntity> entities,
        bool autoSave,
        CancellationToken cancellationToken)
        where TEntity : class, IEntity, ISoftDelete
    {
        var hardDeleted = unitOfWork.GetOrAddItem<HashSet<IEntity>>(UnitOfWorkItemNames.HardDeletedEntities, _ => []);
        hardDeleted.UnionWith(entities);
        await repository.DeleteManyAsync(entities, autoSave, cancellationToken);
    }

    private static async Task InUnitOfWorkAsync(this IRepository repository, Func<IUnitOfWork, Task> action)
    {
        if (repository.Unproxied() is not IUnitOfWorkManagerAccessor accessor)
            throw new AbpException($"{repository.GetType().FullName} has to implement {nameof(IUnitOfWorkManagerAccessor)} to delete for good.");
        if (accessor.UnitOfWorkManager.Current is { } current)
        {
            await action(current);
            return;
        }

        using var own = accessor.UnitOfWorkManager.Begin();
        await action(own);
        await own.CompleteAsync();
    }
}
