using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;

namespace Volo.Abp.EntityFrameworkCore.GlobalFilters;

/// <summary>Makes queries with different active filters different queries. With all of them active EF's own key is enough.</summary>
public class AbpCompiledQueryCacheKeyGenerator : ICompiledQueryCacheKeyGenerator
{
    public AbpCompiledQueryCacheKeyGenerator(ICompiledQueryCacheKeyGenerator innerCompiledQueryCacheKeyGenerator, ICurrentDbContext currentContext)
    {
        InnerCompiledQueryCacheKeyGenerator = innerCompiledQueryCacheKeyGenerator;
        CurrentContext = currentContext;
    }

    protected ICompiledQueryCacheKeyGenerator InnerCompiledQueryCacheKeyGenerator { get; }

    protected ICurrentDbContext CurrentContext { get; }

    public virtual object GenerateCacheKey(Expression query, bool async)
    {
        var key = InnerCompiledQueryCacheKeyGenerator.GenerateCacheKey(query, async);
        if (CurrentContext.Context is not IFilteringDbContext context)
            return key;
        if (context.OwnFilterCacheKey is { } ownKey)
            return (key, context.GetIgnoredFilters(), ownKey);
        var ignored = context.GetIgnoredFilters();
        return ignored == 0 ? key : new FilteredQueryKey(key, ignored);
    }

    private sealed record FilteredQueryKey(object Query, ulong IgnoredFilters);
}
