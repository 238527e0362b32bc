using System.Linq.Expressions;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace Volo.Abp.Domain.Repositories;

/// <summary>A repository over something that can be queried.</summary>
public abstract class RepositoryBase<TEntity> : BasicRepositoryBase<TEntity>, IRepository<TEntity>, IUnitOfWorkManagerAccessor
    where TEntity : class, IEntity
{
    protected RepositoryBase()
    {
    }

    [Obsolete("Use WithDetailsAsync")]
    public virtual IQueryable<TEntity> WithDetails() => GetQueryable();

    [Obsolete("Use WithDetailsAsync")]
    public virtual IQueryable<TEntity> WithDetails(params Expression<Func<TEntity, object>>[] propertySelectors) => GetQueryable();

    public virtual Task<IQueryable<TEntity>> WithDetailsAsync() => GetQueryableAsync();

    public virtual Task<IQueryable<TEntity>> WithDetailsAsync(params Expression<Func<TEntity, object>>[] propertySelectors) => GetQueryableAsync();

    [Obsolete("Use GetQueryableAsync")]
    protected abstract IQueryable<TEntity> GetQueryable();

    public abstract Task<IQueryable<TEntity>> GetQueryableAsync();

    public abstract Task<TEntity?> FindAsync(Expression<Func<TEntity, bool>> predicate, bool includeDetails = true, CancellationToken cancellationToken = default);

    public async Task<TEntity> GetAsync(Expression<Func<TEntity, bool>> predicate, bool includeDetails = true, CancellationToken cancellationToken = default) =>
        await FindAsync(predicate, includeDetails, cancellationToken) ?? throw new EntityNotFoundException(typeof(TEntity));

    public abstract Task DeleteAsync(Expression<Func<TEntity, bool>> predicate, bool autoSave = false, CancellationToken cancellationToken = default);

    public abstract Task DeleteDirectAsync(Expression<Func<TEntity, bool>> predicate, CancellationToken cancellationToken = default);

    /// <summary>For stores without filters of their own: applies soft delete and tenant to a query.</summary>
    protected virtual TQueryable ApplyDataFilters<TQueryable>(TQueryable query)
        where TQueryable : IQueryable<TEntity> => ApplyDataFilters<TQueryable, TEntity>(query);

    protected virtual TQueryable ApplyDataFilters<TQueryable, TOtherEntity>(TQueryable query)
        where TQueryable : IQueryable<TOtherEntity>
    {
        IQueryable<TOtherEntity> filtered = query;
        if (typeof(ISoftDelete).IsAssignableFrom(typeof(TOtherEntity)) && DataFilter.IsEnabled<ISoftDelete>())
            filtered = filtered.Where(e => !((ISoftDelete)e!).IsDeleted);
        if (typeof(IMultiTenant).IsAssignableFrom(typeof(TOtherEntity)) && DataFilter.IsEnabled<IMultiTenant>())
        {
            var tenantId = CurrentTenant.Id;
            filtered = filtered.Where(e => ((IMultiTenant)e!).TenantId == tenantId);
        }

        return (TQueryable)filtered;
    }
}

/// <inheritdoc cref="RepositoryBase{TEntity}"/>
public abstract class RepositoryBase<TEntity, TKey> : RepositoryBase<TEntity>, IRepository<TEntity, TKey>
    where TEntity : class, IEntity<TKey>
{
    protected RepositoryBase()
    {
    }

    public abstract Task<TEntity> GetAsync(TKey id, bool includeDetails = true, CancellationToken cancellationToken = default);

    public abstract Task<TEntity?> FindAsync(TKey id, bool includeDetails = true, CancellationToken cancellationToken = default);

    public virtual async Task DeleteAsync(TKey id, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        if (await FindAsync(id, cancellationToken: cancellationToken) is { } entity)
            await DeleteAsync(entity, autoSave, cancellationToken);
    }

    public async Task DeleteManyAsync(IEnumerable<TKey> ids, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        foreach (var id in ids)
            await DeleteAsync(id, cancellationToken: cancellationToken);
        if (autoSave)
            await SaveChangesAsync(cancellationToken);
    }
}
