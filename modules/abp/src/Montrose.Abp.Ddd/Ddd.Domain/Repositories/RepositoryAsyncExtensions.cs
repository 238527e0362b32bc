using System.Linq.Expressions;
using Volo.Abp.Domain.Entities;

namespace Volo.Abp.Domain.Repositories;

/// <summary>LINQ's asynchronous operators directly on a repository.</summary>
public static class RepositoryAsyncExtensions
{
    public static async Task<bool> ContainsAsync<T>(this IReadOnlyRepository<T> repository, T item, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.ContainsAsync(await repository.GetQueryableAsync(), item, cancellationToken);

    public static async Task<bool> AnyAsync<T>(this IReadOnlyRepository<T> repository, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.AnyAsync(await repository.GetQueryableAsync(), cancellationToken);

    public static async Task<bool> AnyAsync<T>(this IReadOnlyRepository<T> repository, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.AnyAsync(await repository.GetQueryableAsync(), predicate, cancellationToken);

    public static async Task<bool> AllAsync<T>(this IReadOnlyRepository<T> repository, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.AllAsync(await repository.GetQueryableAsync(), predicate, cancellationToken);

    public static async Task<int> CountAsync<T>(this IReadOnlyRepository<T> repository, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.CountAsync(await repository.GetQueryableAsync(), cancellationToken);

    public static async Task<int> CountAsync<T>(this IReadOnlyRepository<T> repository, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.CountAsync(await repository.GetQueryableAsync(), predicate, cancellationToken);

    public static async Task<long> LongCountAsync<T>(this IReadOnlyRepository<T> repository, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.LongCountAsync(await repository.GetQueryableAsync(), cancellationToken);

    public static async Task<long> LongCountAsync<T>(this IReadOnlyRepository<T> repository, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.LongCountAsync(await repository.GetQueryableAsync(), predicate, cancellationToken);

    public static async Task<T> FirstAsync<T>(this IReadOnlyRepository<T> repository, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.FirstAsync(await repository.GetQueryableAsync(), cancellationToken);

    public static async Task<T> FirstAsync<T>(this IReadOnlyRepository<T> repository, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.FirstAsync(await repository.GetQueryableAsync(), predicate, cancellationToken);

    public static async Task<T?> FirstOrDefaultAsync<T>(this IReadOnlyRepository<T> repository, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.FirstOrDefaultAsync(await repository.GetQueryableAsync(), cancellationToken);

    public static async Task<T?> FirstOrDefaultAsync<T>(this IReadOnlyRepository<T> repository, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.FirstOrDefaultAsync(await repository.GetQueryableAsync(), predicate, cancellationToken);

    public static async Task<T> LastAsync<T>(this IReadOnlyRepository<T> repository, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.LastAsync(await repository.GetQueryableAsync(), cancellationToken);

    public static async Task<T> LastAsync<T>(this IReadOnlyRepository<T> repository, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.LastAsync(await repository.GetQueryableAsync(), predicate, cancellationToken);

    public static async Task<T?> LastOrDefaultAsync<T>(this IReadOnlyRepository<T> repository, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.LastOrDefaultAsync(await repository.GetQueryableAsync(), cancellationToken);

    public static async Task<T?> LastOrDefaultAsync<T>(this IReadOnlyRepository<T> repository, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.LastOrDefaultAsync(await repository.GetQueryableAsync(), predicate, cancellationToken);

    public static async Task<T> SingleAsync<T>(this IReadOnlyRepository<T> repository, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.SingleAsync(await repository.GetQueryableAsync(), cancellationToken);

    public static async Task<T> SingleAsync<T>(this IReadOnlyRepository<T> repository, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.SingleAsync(await repository.GetQueryableAsync(), predicate, cancellationToken);

    public static async Task<T?> SingleOrDefaultAsync<T>(this IReadOnlyRepository<T> repository, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.SingleOrDefaultAsync(await repository.GetQueryableAsync(), cancellationToken);

    public static async Task<T?> SingleOrDefaultAsync<T>(this IReadOnlyRepository<T> repository, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.SingleOrDefaultAsync(await repository.GetQueryableAsync(), predicate, cancellationToken);

    public static async Task<T> MinAsync<T>(this IReadOnlyRepository<T> repository, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.MinAsync(await repository.GetQueryableAsync(), cancellationToken);

    public static async Task<TResult> MinAsync<T, TResult>(this IReadOnlyRepository<T> repository, Expression<Func<T, TResult>> selector, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.MinAsync(await repository.GetQueryableAsync(), selector, cancellationToken);

    public static async Task<T> MaxAsync<T>(this IReadOnlyRepository<T> repository, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.MaxAsync(await repository.GetQueryableAsync(), cancellationToken);

    public static async Task<TResult> MaxAsync<T, TResult>(this IReadOnlyRepository<T> repository, Expression<Func<T, TResult>> selector, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.MaxAsync(await repository.GetQueryableAsync(), selector, cancellationToken);

    public static async Task<decimal> SumAsync<T>(this IReadOnlyRepository<T> repository, Expression<Func<T, decimal>> selector, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.SumAsync(await repository.GetQueryableAsync(), selector, cancellationToken);

    public static async Task<decimal?> SumAsync<T>(this IReadOnlyRepository<T> repository, Expression<Func<T, decimal?>> selector, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.SumAsync(await repository.GetQueryableAsync(), selector, cancellationToken);

    public static async Task<int> SumAsync<T>(this IReadOnlyRepository<T> repository, Expression<Func<T, int>> selector, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.SumAsync(await repository.GetQueryableAsync(), selector, cancellationToken);

    public static async Task<int?> SumAsync<T>(this IReadOnlyRepository<T> repository, Expression<Func<T, int?>> selector, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.SumAsync(await repository.GetQueryableAsync(), selector, cancellationToken);

    public static async Task<long> SumAsync<T>(this IReadOnlyRepository<T> repository, Expression<Func<T, long>> selector, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.SumAsync(await repository.GetQueryableAsync(), selector, cancellationToken);

    public static async Task<long?> SumAsync<T>(this IReadOnlyRepository<T> repository, Expression<Func<T, long?>> selector, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.SumAsync(await repository.GetQueryableAsync(), selector, cancellationToken);

    public static async Task<double> SumAsync<T>(this IReadOnlyRepository<T> repository, Expression<Func<T, double>> selector, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.SumAsync(await repository.GetQueryableAsync(), selector, cancellationToken);

    public static async Task<double?> SumAsync<T>(this IReadOnlyRepository<T> repository, Expression<Func<T, double?>> selector, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.SumAsync(await repository.GetQueryableAsync(), selector, cancellationToken);

    public static async Task<float> SumAsync<T>(this IReadOnlyRepository<T> repository, Expression<Func<T, float>> selector, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.SumAsync(await repository.GetQueryableAsync(), selector, cancellationToken);

    public static async Task<float?> SumAsync<T>(this IReadOnlyRepository<T> repository, Expression<Func<T, float?>> selector, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.SumAsync(await repository.GetQueryableAsync(), selector, cancellationToken);

    public static async Task<decimal> AverageAsync<T>(this IReadOnlyRepository<T> repository, Expression<Func<T, decimal>> selector, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.AverageAsync(await repository.GetQueryableAsync(), selector, cancellationToken);

    public static async Task<decimal?> AverageAsync<T>(this IReadOnlyRepository<T> repository, Expression<Func<T, decimal?>> selector, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.AverageAsync(await repository.GetQueryableAsync(), selector, cancellationToken);

    public static async Task<double> AverageAsync<T>(this IReadOnlyRepository<T> repository, Expression<Func<T, int>> selector, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.AverageAsync(await repository.GetQueryableAsync(), selector, cancellationToken);

    public static async Task<double?> AverageAsync<T>(this IReadOnlyRepository<T> repository, Expression<Func<T, int?>> selector, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.AverageAsync(await repository.GetQueryableAsync(), selector, cancellationToken);

    public static async Task<double> AverageAsync<T>(this IReadOnlyRepository<T> repository, Expression<Func<T, long>> selector, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.AverageAsync(await repository.GetQueryableAsync(), selector, cancellationToken);

    public static async Task<double?> AverageAsync<T>(this IReadOnlyRepository<T> repository, Expression<Func<T, long?>> selector, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.AverageAsync(await repository.GetQueryableAsync(), selector, cancellationToken);

    public static async Task<double> AverageAsync<T>(this IReadOnlyRepository<T> repository, Expression<Func<T, double>> selector, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.AverageAsync(await repository.GetQueryableAsync(), selector, cancellationToken);

    public static async Task<double?> AverageAsync<T>(this IReadOnlyRepository<T> repository, Expression<Func<T, double?>> selector, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.AverageAsync(await repository.GetQueryableAsync(), selector, cancellationToken);

    public static async Task<float?> AverageAsync<T>(this IReadOnlyRepository<T> repository, Expression<Func<T, float?>> selector, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.AverageAsync(await repository.GetQueryableAsync(), selector, cancellationToken);

    public static async Task<List<T>> ToListAsync<T>(this IReadOnlyRepository<T> repository, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.ToListAsync(await repository.GetQueryableAsync(), cancellationToken);

    public static async Task<T[]> ToArrayAsync<T>(this IReadOnlyRepository<T> repository, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.ToArrayAsync(await repository.GetQueryableAsync(), cancellationToken);
}
