using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.Domain.Repositories.EntityFrameworkCore;

/// <summary>A repository of entities that have one key.</summary>
public class EfCoreRepository<TDbContext, TEntity, TKey> : EfCoreRepository<TDbContext, TEntity>, IEfCoreRepository<TEntity, TKey>, ISupportsExplicitLoading<TEntity>
    where TDbContext : IEfCoreDbContext
    where TEntity : class, IEntity<TKey>
{
    public EfCoreRepository(IDbContextProvider<TDbContext> dbContextProvider)
        : base(dbContextProvider)
    {
    }

    public virtual async Task<TEntity> GetAsync(TKey id, bool includeDetails = true, CancellationToken cancellationToken = default) =>
        await FindAsync(id, includeDetails, GetCancellationToken(cancellationToken)) ?? throw new EntityNotFoundException(typeof(TEntity), id);

    public virtual async Task<TEntity?> FindAsync(TKey id, bool includeDetails = true, CancellationToken cancellationToken = default)
    {
        cancellationToken = GetCancellationToken(cancellationToken);
        if ((!includeDetails || AbpEntityOptions.DefaultWithDetailsFunc is null)
            && !RepositoryOverrides.QueriesItself(GetType())
            && await GetDbContextAsync() is Microsoft.EntityFrameworkCore.DbContext context
            && FindQueries<TEntity, TKey>.TryFind(context, id, ShouldTrackingEntityChange(), out var found, cancellationToken))
        {
            return await found;
        }

        var query = includeDetails ? await WithDetailsAsync() : await GetQueryableAsync();
        return await query.FirstOrDefaultAsync(e => e.Id!.Equals(id), cancellationToken);
    }

    public virtual async Task DeleteAsync(TKey id, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        cancellationToken = GetCancellationToken(cancellationToken);
        // Tracking, whatever the surrounding scope says: what is deleted has to be.
        var entity = await (await GetDbSetAsync()).AsTracking().FirstOrDefaultAsync(e => e.Id!.Equals(id), cancellationToken);
        if (entity is not null)
            await DeleteAsync(entity, autoSave, cancellationToken);
    }

    public virtual async Task DeleteManyAsync(IEnumerable<TKey> ids, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        cancellationToken = GetCancellationToken(cancellationToken);
        var wanted = ids.ToList();
        var entities = await (await GetDbSetAsync()).AsTracking().Where(e => wanted.Contains(e.Id)).ToListAsync(cancellationToken);
        await DeleteManyAsync(entities, autoSave, cancellationToken);
    }
}
