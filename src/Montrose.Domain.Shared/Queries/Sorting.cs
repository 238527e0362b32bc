using System.Linq.Expressions;
using Volo.Abp.Validation;

namespace Montrose.Queries;

/// <summary>
/// The columns that a list can be sorted by, each an expression: what a caller sends never becomes part of a query. The
/// grammar is ABP's: "name", "name desc", "name asc", several of them with commas.
/// </summary>
public sealed class Sorting<TEntity>(string byDefault)
{
    /// <summary>Nobody sorts by more, and each costs the database.</summary>
    private const int MaxColumns = 4;

    private readonly Dictionary<string, Column> _columns = new(StringComparer.OrdinalIgnoreCase);

    public Sorting<TEntity> By<TKey>(string name, Expression<Func<TEntity, TKey>> key)
    {
        _columns[name] = new Column(
            (query, descending) => descending ? query.OrderByDescending(key) : query.OrderBy(key),
            (query, descending) => descending ? query.ThenByDescending(key) : query.ThenBy(key));
        return this;
    }

    /// <summary>Sorts; the caller adds the id, so that the order is total.</summary>
    /// <exception cref="AbpValidationException">The text names another column or is not of the grammar.</exception>
    public IOrderedQueryable<TEntity> Apply(IQueryable<TEntity> query, string? sorting)
    {
        var parts = (string.IsNullOrWhiteSpace(sorting) ? byDefault : sorting).Split(',');
        if (parts.Length > MaxColumns) throw Refusal();
        IOrderedQueryable<TEntity>? ordered = null;
        foreach (var part in parts)
        {
            var (column, descending) = Read(part);
            ordered = ordered is null ? column.First(query, descending) : column.Then(ordered, descending);
        }
        return ordered!;
    }

    private (Column Column, bool Descending) Read(string part)
    {
        var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var descending = words.Length == 2 && words[1].Equals("desc", StringComparison.OrdinalIgnoreCase);
        var ascending = words.Length == 1 || (words.Length == 2 && words[1].Equals("asc", StringComparison.OrdinalIgnoreCase));
        return (descending || ascending) && _columns.TryGetValue(words[0], out var column) ? (column, descending) : throw Refusal();
    }

    private AbpValidationException Refusal() =>
        new("Sorting", [new($"Sort by one of: {string.Join(", ", _columns.Keys)}; add ' desc' to reverse.", ["Sorting"])]);

    private sealed record Column(
        Func<IQueryable<TEntity>, bool, IOrderedQueryable<TEntity>> First,
        Func<IOrderedQueryable<TEntity>, bool, IOrderedQueryable<TEntity>> Then);
}
