using System.Linq.Expressions;
using Volo.Abp.Validation;

namespace Montrose.Queries;

/// <summary>
/// The columns that a list can be sorted by, each an expression: what a caller sends never becomes part of a query. The
/// grammar is ABP's: "name", "name desc", "name asc".
/// </summary>
public sealed class Sorting<TEntity>(string byDefault)
{
    private readonly Dictionary<string, Func<IQueryable<TEntity>, bool, IOrderedQueryable<TEntity>>> _columns = new(StringComparer.OrdinalIgnoreCase);

    public Sorting<TEntity> By<TKey>(string name, Expression<Func<TEntity, TKey>> key)
    {
        _columns[name] = (query, descending) => descending ? query.OrderByDescending(key) : query.OrderBy(key);
        return this;
    }

    /// <summary>Sorts; the caller adds the id, so that the order is total.</summary>
    /// <exception cref="AbpValidationException">The text names another column or is not of the grammar.</exception>
    public IOrderedQueryable<TEntity> Apply(IQueryable<TEntity> query, string? sorting)
    {
        var words = (string.IsNullOrWhiteSpace(sorting) ? byDefault : sorting).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var descending = words.Length == 2 && words[1].Equals("desc", StringComparison.OrdinalIgnoreCase);
        var ascending = words.Length == 1 || (words.Length == 2 && words[1].Equals("asc", StringComparison.OrdinalIgnoreCase));
        return (descending || ascending) && _columns.TryGetValue(words[0], out var column)
            ? column(query, descending)
            : throw new AbpValidationException("Sorting", [new($"Sort by one of: {string.Join(", ", _columns.Keys)}; add ' desc' to reverse.", ["Sorting"])]);
    }
}
