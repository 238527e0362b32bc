using System.Linq.Expressions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Linq;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Threading;
using Volo.Abp.Uow;

namespace Volo.Abp.Domain.Repositories;

/// <summary>What repositories have in common, whatever keeps the entities.</summary>
public abstract class BasicRepositoryBase<TEntity> : IBasicRepository<TEntity>, IServiceProviderAccessor, IUnitOfWorkEnabled, IRepositoryInitialization
    where TEntity : class, IEntity
{
    protected BasicRepositoryBase()
    {
    }

    public IAbpLazyServiceProvider LazyServiceProvider { get; set; } = default!;

    public IServiceProvider ServiceProvider { get; set; } = default!;

    public IDataFilter DataFilter => LazyServiceProvider.LazyGetRequiredService<IDataFilter>();

    public ICurrentTenant CurrentTenant => LazyServiceProvider.LazyGetRequiredService<ICurrentTenant>();

    public IAsyncQueryableExecuter AsyncExecuter => LazyServiceProvider.LazyGetRequiredService<IAsyncQueryableExecuter>();

    public IUnitOfWorkManager UnitOfWorkManager => LazyServiceProvider.LazyGetRequiredService<IUnitOfWorkManager>();

    public ICancellationTokenProvider CancellationTokenProvider =>
        LazyServiceProvider.LazyGetService<ICancellationTokenProvider>(NullCancellationTokenProvider.Instance);

    public ILoggerFactory? LoggerFactory => LazyServiceProvider.LazyGetService<ILoggerFactory>();

    public ILogger Logger => LazyServiceProvider.LazyGetService<ILogger>(_ => LoggerFactory?.CreateLogger(GetType().FullName!) ?? NullLogger.Instance);

    public IEntityChangeTrackingProvider EntityChangeTrackingProvider => LazyServiceProvider.LazyGetRequiredService<IEntityChangeTrackingProvider>();

    public bool? IsChangeTrackingEnabled { get; protected set; }

    public abstract Task<TEntity> InsertAsync(TEntity entity, bool autoSave = false, CancellationToken cancellationToken = default);

    public virtual async Task InsertManyAsync(IEnumerable<TEntity> entities, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        foreach (var entity in entities)
            await InsertAsync(entity, cancellationToken: cancellationToken);
        if (autoSave)
            await SaveChangesAsync(cancellationToken);
    }

    public abstract Task<TEntity> UpdateAsync(TEntity entity, bool autoSave = false, CancellationToken cancellationToken = default);

    public virtual async Task UpdateManyAsync(IEnumerable<TEntity> entities, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        foreach (var entity in entities)
            await UpdateAsync(entity, cancellationToken: cancellationToken);
        if (autoSave)
            await SaveChangesAsync(cancellationToken);
    }

    public abstract Task DeleteAsync(TEntity entity, bool autoSave = false, CancellationToken cancellationToken = default);

    public virtual async Task DeleteManyAsync(IEnumerable<TEntity> entities, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        foreach (var entity in entities)
            await DeleteAsync(entity, cancellationToken: cancellationToken);
        if (autoSave)
            await SaveChangesAsync(cancellationToken);
    }

    public abstract Task<List<TEntity>> GetListAsync(bool includeDetails = false, CancellationToken cancellationToken = default);

    public abstract Task<List<TEntity>> GetListAsync(Expression<Func<TEntity, bool>> predicate, bool includeDetails = false, CancellationToken cancellationToken = default);

    public abstract Task<long> GetCountAsync(CancellationToken cancellationToken = default);

    public abstract Task<List<TEntity>> GetPagedListAsync(int skipCount, int maxResultCount, string sorting, bool includeDetails = false, CancellationToken cancellationToken = default);

    protected virtual Task SaveChangesAsync(CancellationToken cancellationToken) =>
        UnitOfWorkManager?.Current?.SaveChangesAsync(cancellationToken) ?? Task.CompletedTask;

    protected virtual CancellationToken GetCancellationToken(CancellationToken preferredValue = default) =>
        CancellationTokenProvider.FallbackToProvider(preferredValue);

    /// <summary>The repository's own choice, else the scope's, else tracking.</summary>
    protected virtual bool ShouldTrackingEntityChange() => IsChangeTrackingEnabled ?? EntityChangeTrackingProvider?.Enabled ?? true;

    void IRepositoryInitialization.Initialize(IAbpLazyServiceProvider lazyServiceProvider, IServiceProvider serviceProvider, bool? isChangeTrackingEnabled)
    {
        LazyServiceProvider = lazyServiceProvider;
        ServiceProvider = serviceProvider;
        IsChangeTrackingEnabled = isChangeTrackingEnabled;
    }

    void IRepositoryInitialization.SetChangeTracking(bool? isEnabled) => IsChangeTrackingEnabled = isEnabled;
}

/// <inheritdoc cref="BasicRepositoryBase{TEntity}"/>
public abstract class BasicRepositoryBase<TEntity, TKey> : BasicRepositoryBase<TEntity>, IBasicRepository<TEntity, TKey>
    where TEntity : class, IEntity<TKey>
{
    protected BasicRepositoryBase()
    {
    }

    public virtual async Task<TEntity> GetAsync(TKey id, bool includeDetails = true, CancellationToken cancellationToken = default) =>
        await FindAsync(id, includeDetails, cancellationToken) ?? throw new EntityNotFoundException(typeof(TEntity), id);

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
