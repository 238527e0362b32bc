using System.Data;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Options;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.DependencyInjection;
using Volo.Abp.EntityFrameworkCore.Pooling;
using Volo.Abp.Guids;

namespace Volo.Abp.Domain.Repositories.EntityFrameworkCore;

/// <summary>A repository on the set of a context.</summary>
public class EfCoreRepository<TDbContext, TEntity> : RepositoryBase<TEntity>, IEfCoreRepository<TEntity>
    where TDbContext : IEfCoreDbContext
    where TEntity : class, IEntity
{
    private readonly IDbContextProvider<TDbContext> _dbContextProvider;

    public EfCoreRepository(IDbContextProvider<TDbContext> dbContextProvider)
    {
        _dbContextProvider = dbContextProvider;
    }

    [Obsolete("Use GetDbContextAsync")]
    protected virtual TDbContext DbContext => _dbContextProvider.GetDbContext();

    [Obsolete("Use GetDbContextAsync")]
    DbContext IEfCoreRepository<TEntity>.DbContext => AsDbContext(DbContext);

    [Obsolete("Use GetDbSetAsync")]
    public virtual DbSet<TEntity> DbSet => DbContext.Set<TEntity>();

    protected virtual AbpEntityOptions<TEntity> AbpEntityOptions => field ??= ServiceOptions.GetOrNull<TEntity>() ?? AbpEntityOptions<TEntity>.Empty;

    private AbpEntityOptions ServiceOptions => LazyServiceProvider.LazyGetRequiredService<IOptions<AbpEntityOptions>>().Value;

    public virtual IGuidGenerator GuidGenerator => LazyServiceProvider.LazyGetService<IGuidGenerator>(SimpleGuidGenerator.Instance);

    public IEfCoreBulkOperationProvider? BulkOperationProvider => LazyServiceProvider.LazyGetService<IEfCoreBulkOperationProvider>();

    async Task<DbContext> IEfCoreRepository<TEntity>.GetDbContextAsync() => AsDbContext(await GetDbContextAsync());

    protected virtual Task<TDbContext> GetDbContextAsync() => _dbContextProvider.GetDbContextAsync();

    Task<DbSet<TEntity>> IEfCoreRepository<TEntity>.GetDbSetAsync() => GetDbSetAsync();

    protected async Task<DbSet<TEntity>> GetDbSetAsync() => (await GetDbContextAsync()).Set<TEntity>();

    /// <summary>The connection of the unit of work, for commands that EF does not see: its transaction begins now.</summary>
    protected async Task<IDbConnection> GetDbConnectionAsync()
    {
        var context = await GetDbContextAsync();
        await BeginTransactionAsync(context);
        return context.Database.GetDbConnection();
    }

    protected async Task<IDbTransaction?> GetDbTransactionAsync()
    {
        var context = await GetDbContextAsync();
        await BeginTransactionAsync(context);
        return context.Database.CurrentTransaction?.GetDbTransaction();
    }

    public override async Task<TEntity> InsertAsync(TEntity entity, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        CheckAndSetId(entity);
        var context = await GetDbContextAsync();
        var entry = context.Set<TEntity>().Add(entity);
        (context as IUnitOfWorkDbContext)?.PrepareAdded(entry);
        if (autoSave)
            await context.SaveChangesAsync(GetCancellationToken(cancellationToken));
        return entity;
    }

    public override async Task InsertManyAsync(IEnumerable<TEntity> entities, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        var inserted = entities.ToList();
        if (inserted.Count == 0)
            return;
        inserted.ForEach(CheckAndSetId);
        cancellationToken = GetCancellationToken(cancellationToken);
        if (BulkOperationProvider is { } bulk)
        {
            await bulk.InsertManyAsync<TDbContext, TEntity>(this, inserted, autoSave, cancellationToken);
            return;
        }

        var context = await GetDbContextAsync();
        context.Set<TEntity>().AddRange(inserted);
        if (context is IUnitOfWorkDbContext leased)
            inserted.ForEach(entity => leased.PrepareAdded(leased.Entry((object)entity)));
        if (autoSave)
            await context.SaveChangesAsync(cancellationToken);
    }

    public override async Task<TEntity> UpdateAsync(TEntity entity, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        var context = await GetDbContextAsync();
        Update(context, entity);
        if (autoSave)
            await context.SaveChangesAsync(GetCancellationToken(cancellationToken));
        return entity;
    }

    public override async Task UpdateManyAsync(IEnumerable<TEntity> entities, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        var updated = entities.ToList();
        if (updated.Count == 0)
            return;
        cancellationToken = GetCancellationToken(cancellationToken);
        if (BulkOperationProvider is { } bulk)
        {
            await bulk.UpdateManyAsync<TDbContext, TEntity>(this, updated, autoSave, cancellationToken);
            return;
        }

        var context = await GetDbContextAsync();
        updated.ForEach(entity => Update(context, entity));
        if (autoSave)
            await context.SaveChangesAsync(cancellationToken);
    }

    public override async Task DeleteAsync(TEntity entity, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        var context = await GetDbContextAsync();
        context.Set<TEntity>().Remove(entity);
        if (autoSave)
            await context.SaveChangesAsync(GetCancellationToken(cancellationToken));
    }

    public override async Task DeleteManyAsync(IEnumerable<TEntity> entities, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        var deleted = entities.ToList();
        if (deleted.Count == 0)
            return;
        cancellationToken = GetCancellationToken(cancellationToken);
        if (BulkOperationProvider is { } bulk)
        {
            await bulk.DeleteManyAsync<TDbContext, TEntity>(this, deleted, autoSave, cancellationToken);
            return;
        }

        var context = await GetDbContextAsync();
        context.RemoveRange(deleted.Cast<object>());
        if (autoSave)
            await context.SaveChangesAsync(cancellationToken);
    }

    public override async Task<List<TEntity>> GetListAsync(bool includeDetails = false, CancellationToken cancellationToken = default) =>
        await (await QueryAsync(includeDetails)).ToListAsync(GetCancellationToken(cancellationToken));

    public override async Task<List<TEntity>> GetListAsync(Expression<Func<TEntity, bool>> predicate, bool includeDetails = false, CancellationToken cancellationToken = default) =>
        await (await QueryAsync(includeDetails)).Where(predicate).ToListAsync(GetCancellationToken(cancellationToken));

    public override async Task<long> GetCountAsync(CancellationToken cancellationToken = default) =>
        await (await GetQueryableAsync()).LongCountAsync(GetCancellationToken(cancellationToken));

    public override async Task<List<TEntity>> GetPagedListAsync(int skipCount, int maxResultCount, string sorting, bool includeDetails = false, CancellationToken cancellationToken = default)
    {
        var query = await QueryAsync(includeDetails);
        if (!string.IsNullOrWhiteSpace(sorting))
            query = Sortings.Apply(query, sorting);
        return await query.Skip(skipCount).Take(maxResultCount).ToListAsync(GetCancellationToken(cancellationToken));
    }

    [Obsolete("Use GetQueryableAsync")]
    protected override IQueryable<TEntity> GetQueryable() => DbSet.AsQueryable().AsNoTrackingIf(!ShouldTrackingEntityChange());

    public override async Task<IQueryable<TEntity>> GetQueryableAsync() =>
        (await GetDbSetAsync()).AsQueryable().AsNoTrackingIf(!ShouldTrackingEntityChange());

    protected override async Task SaveChangesAsync(CancellationToken cancellationToken) =>
        await (await GetDbContextAsync()).SaveChangesAsync(cancellationToken);

    public override async Task<TEntity?> FindAsync(Expression<Func<TEntity, bool>> predicate, bool includeDetails = true, CancellationToken cancellationToken = default) =>
        await (await QueryAsync(includeDetails)).Where(predicate).SingleOrDefaultAsync(GetCancellationToken(cancellationToken));

    public override async Task DeleteAsync(Expression<Func<TEntity, bool>> predicate, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        cancellationToken = GetCancellationToken(cancellationToken);
        var entities = await (await GetDbSetAsync()).Where(predicate).ToListAsync(cancellationToken);
        await DeleteManyAsync(entities, autoSave, cancellationToken);
    }

    public override async Task DeleteDirectAsync(Expression<Func<TEntity, bool>> predicate, CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync()).Where(predicate).ExecuteDeleteAsync(GetCancellationToken(cancellationToken));

    public virtual async Task EnsureCollectionLoadedAsync<TProperty>(TEntity entity, Expression<Func<TEntity, IEnumerable<TProperty>>> propertyExpression, CancellationToken cancellationToken = default)
        where TProperty : class =>
        await (await GetDbContextAsync()).Entry(entity).Collection(propertyExpression).LoadAsync(GetCancellationToken(cancellationToken));

    public virtual async Task EnsurePropertyLoadedAsync<TProperty>(TEntity entity, Expression<Func<TEntity, TProperty?>> propertyExpression, CancellationToken cancellationToken = default)
        where TProperty : class =>
        await (await GetDbContextAsync()).Entry(entity).Reference(propertyExpression).LoadAsync(GetCancellationToken(cancellationToken));

    [Obsolete("Use WithDetailsAsync")]
    public override IQueryable<TEntity> WithDetails() => AbpEntityOptions.DefaultWithDetailsFunc?.Invoke(GetQueryable()) ?? base.WithDetails();

    public override async Task<IQueryable<TEntity>> WithDetailsAsync()
    {
        var query = await GetQueryableAsync();
        return AbpEntityOptions.DefaultWithDetailsFunc?.Invoke(query) ?? query;
    }

    [Obsolete("Use WithDetailsAsync")]
    public override IQueryable<TEntity> WithDetails(params Expression<Func<TEntity, object>>[] propertySelectors) =>
        propertySelectors.Aggregate(GetQueryable(), (query, selector) => query.Include(selector));

    public override async Task<IQueryable<TEntity>> WithDetailsAsync(params Expression<Func<TEntity, object>>[] propertySelectors) =>
        propertySelectors.Aggregate(await GetQueryableAsync(), (query, selector) => query.Include(selector));

    protected virtual void CheckAndSetId(TEntity entity)
    {
        if (entity is IEntity<Guid> withGuid)
            TrySetGuidId(withGuid);
    }

    protected virtual void TrySetGuidId(IEntity<Guid> entity)
    {
        if (entity.Id == Guid.Empty)
            EntityHelper.TrySetId(entity, () => GuidGenerator.Create(), checkForDisableIdGenerationAttribute: true);
    }

    private Task<IQueryable<TEntity>> QueryAsync(bool includeDetails) => includeDetails ? WithDetailsAsync() : GetQueryableAsync();

    // An entity that the unit of work has read is compared when it is saved; only another one has to be attached as changed.
    private static void Update(TDbContext context, TEntity entity)
    {
        if (context.Entry(entity).State is EntityState.Detached)
            context.Update(entity);
    }

    private static Task BeginTransactionAsync(TDbContext context) =>
        context is IUnitOfWorkDbContext { Transaction: { IsStarted: false } transaction }
            ? transaction.EnsureStartedAsync(CancellationToken.None).AsTask()
            : Task.CompletedTask;

    private static Microsoft.EntityFrameworkCore.DbContext AsDbContext(TDbContext context) =>
        context as Microsoft.EntityFrameworkCore.DbContext ?? throw new AbpException($"{context.GetType().FullName} is not a DbContext.");
}
