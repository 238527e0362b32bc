using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.GlobalFilters;

namespace Montrose.Billing.EntityFrameworkCore;

/// <summary>
/// A query that is compiled once for each state of the context's filters, so that running it neither walks nor compares an
/// expression tree. What the filters compare with is asked from the context each time.
/// </summary>
internal sealed class CompiledRead<TArgument, TResult>(Expression<Func<DbContext, TArgument, TResult>> query)
{
    // A compiled query belongs to the model that it was compiled for.
    private readonly ConditionalWeakTable<IModel, ConcurrentDictionary<string, Func<DbContext, TArgument, Task<TResult>>>> _models = [];

    public Task<TResult> RunAsync(IEfCoreDbContext db, TArgument argument)
    {
        var context = (DbContext)db;
        var filters = ((IAbpEfCoreDbFunctionContext)db).GetCompiledQueryCacheKey();
        var queries = _models.GetValue(context.Model, static _ => new(StringComparer.Ordinal));
        // EF compiles at the first execution, which follows at once and with the filters of the key.
        if (!queries.TryGetValue(filters, out var compiled)) compiled = queries.GetOrAdd(filters, _ => EF.CompileAsyncQuery(query));
        return compiled(context, argument);
    }
}
