using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.DynamicProxy;

namespace Volo.Abp.Domain.Repositories;

public static class EfCoreRepositoryExtensions
{
    [Obsolete("Use GetDbContextAsync")]
    public static DbContext GetDbContext<TEntity>(this IReadOnlyBasicRepository<TEntity> repository)
        where TEntity : class, IEntity => repository.ToEfCoreRepository().DbContext;

    public static Task<DbContext> GetDbContextAsync<TEntity>(this IReadOnlyBasicRepository<TEntity> repository)
        where TEntity : class, IEntity => repository.ToEfCoreRepository().GetDbContextAsync();

    [Obsolete("Use GetDbSetAsync")]
    public static DbSet<TEntity> GetDbSet<TEntity>(this IReadOnlyBasicRepository<TEntity> repository)
        where TEntity : class, IEntity => repository.ToEfCoreRepository().DbSet;

    public static Task<DbSet<TEntity>> GetDbSetAsync<TEntity>(this IReadOnlyBasicRepository<TEntity> repository)
        where TEntity : class, IEntity => repository.ToEfCoreRepository().GetDbSetAsync();

    /// <exception cref="ArgumentException">The repository does not work on Entity Framework Core.</exception>
    public static IEfCoreRepository<TEntity> ToEfCoreRepository<TEntity>(this IReadOnlyBasicRepository<TEntity> repository)
        where TEntity : class, IEntity =>
        ProxyHelper.UnProxy(repository) as IEfCoreRepository<TEntity>
        ?? throw new ArgumentException($"{repository.GetType().FullName} does not implement {typeof(IEfCoreRepository<TEntity>).FullName}.", nameof(repository));

    public static IQueryable<TEntity> AsNoTrackingIf<TEntity>(this IQueryable<TEntity> queryable, bool condition)
        where TEntity : class, IEntity => condition ? queryable.AsNoTracking() : queryable;
}
