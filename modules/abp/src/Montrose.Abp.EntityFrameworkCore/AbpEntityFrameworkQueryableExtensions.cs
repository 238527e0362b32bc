using System.Linq.Expressions;

namespace Microsoft.EntityFrameworkCore;

public static class AbpEntityFrameworkQueryableExtensions
{
    /// <summary>Includes <paramref name="path"/> only if <paramref name="condition"/> holds.</summary>
    public static IQueryable<T> IncludeIf<T, TProperty>(this IQueryable<T> source, bool condition, Expression<Func<T, TProperty>> path)
        where T : class => condition ? source.Include(path) : source;
}
