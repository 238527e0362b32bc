using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EntityFrameworkCore.GlobalFilters;

namespace Volo.Abp.Domain.Repositories.EntityFrameworkCore;

/// <summary>
/// The query for one entity by its id, compiled once for each state of the filters: EF then neither builds nor looks up
/// an expression. What the filters compare with is still asked from the context at every execution.
/// </summary>
internal static class FindQueries<TEntity, TKey>
    where TEntity : class, IEntity<TKey>
{
    // A compiled query belongs to the model that it was compiled for.
    private static readonly ConditionalWeakTable<IModel, ConcurrentDictionary<(ulong IgnoredFilters, bool IsTracking), Find>> Models = [];

    private delegate Task<TEntity?> Find(DbContext context, TKey id, CancellationToken cancellationToken);

    /// <returns>False where the context's filters can't be told apart by their switches.</returns>
    public static bool TryFind(DbContext context, TKey id, bool isTracking, [NotNullWhen(true)] out Task<TEntity?>? found, CancellationToken cancellationToken)
    {
        found = null;
        if (context is not IFilteringDbContext { OwnFilterCacheKey: null } filtering)
            return false;
        var queries = Models.GetValue(context.Model, static _ => new());
        var key = (filtering.GetIgnoredFilters(), isTracking);
        var query = queries.TryGetValue(key, out var existing) ? existing : queries.GetOrAdd(key, static k => Compile(k.IsTracking));
        found = query(context, id, cancellationToken);
        return true;
    }

    // EF compiles at the first execution, which follows at once and with the filters of the key.
    private static Find Compile(bool isTracking)
    {
        var query = isTracking
            ? EF.CompileAsyncQuery((DbContext context, TKey id, CancellationToken cancellationToken) =>
                context.Set<TEntity>().FirstOrDefault(e => e.Id!.Equals(id)))
            : EF.CompileAsyncQuery((DbContext context, TKey id, CancellationToken cancellationToken) =>
                context.Set<TEntity>().AsNoTracking().FirstOrDefault(e => e.Id!.Equals(id)));
        return (context, id, cancellationToken) => query(context, id, cancellationToken);
    }
}
