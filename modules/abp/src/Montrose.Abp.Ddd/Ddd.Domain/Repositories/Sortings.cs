using System.Linq.Expressions;
using System.Reflection;

namespace Volo.Abp.Domain.Repositories;

/// <summary>
/// Orders a query by text such as <c>Name, CreationTime DESC</c>: property paths only, nothing else is understood. What is equal
/// in all of them is ordered by id, so that pages neither repeat a row nor leave one out.
/// </summary>
internal static class Sortings
{
    private const string IdName = "Id";

    public static IQueryable<T> Apply<T>(IQueryable<T> query, string sorting)
    {
        var (isFirst, hasId) = (true, false);
        foreach (var part in sorting.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var words = part.Split(' ', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            var isDescending = words.Length switch
            {
                1 => false,
                2 when Is(words[1], "asc", "ascending") => false,
                2 when Is(words[1], "desc", "descending") => true,
                _ => throw Unknown<T>(part),
            };
            query = OrderBy(query, words[0], isDescending, isFirst);
            (isFirst, hasId) = (false, hasId || Is(words[0], IdName, IdName));
        }

        return isFirst || hasId || typeof(T).GetProperty(IdName) is null ? query : OrderBy(query, IdName, isDescending: false, isFirst: false);
    }

    private static IQueryable<T> OrderBy<T>(IQueryable<T> query, string path, bool isDescending, bool isFirst)
    {
        var parameter = Expression.Parameter(typeof(T), "e");
        Expression body = parameter;
        foreach (var name in path.Split('.'))
        {
            var property = body.Type.GetProperty(name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.IgnoreCase) ?? throw Unknown<T>(path);
            body = Expression.Property(body, property);
        }

        var method = (isFirst, isDescending) switch
        {
            (true, false) => nameof(Queryable.OrderBy),
            (true, true) => nameof(Queryable.OrderByDescending),
            (false, false) => nameof(Queryable.ThenBy),
            (false, true) => nameof(Queryable.ThenByDescending),
        };
        return query.Provider.CreateQuery<T>(Expression.Call(
            typeof(Queryable),
            method,
            [typeof(T), body.Type],
            query.Expression,
            Expression.Quote(Expression.Lambda(body, parameter))));
    }

    private static bool Is(string word, string first, string second) =>
        word.Equals(first, StringComparison.OrdinalIgnoreCase) || word.Equals(second, StringComparison.OrdinalIgnoreCase);

    // What a caller asked for wrongly is the caller's mistake and is answered as one.
    private static Validation.AbpValidationException Unknown<T>(string part) =>
        new($"Can't sort {typeof(T).Name} by '{part}'.", [new System.ComponentModel.DataAnnotations.ValidationResult($"Can't sort by '{part}'.", ["Sorting"])]);
}
