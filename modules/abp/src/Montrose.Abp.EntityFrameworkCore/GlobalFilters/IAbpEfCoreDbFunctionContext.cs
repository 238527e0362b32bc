using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.EntityFrameworkCore.GlobalFilters;

/// <summary>What filters know of a context.</summary>
public interface IAbpEfCoreDbFunctionContext
{
    IAbpLazyServiceProvider LazyServiceProvider { get; set; }

    ICurrentTenant CurrentTenant { get; }

    IDataFilter DataFilter { get; }

    /// <summary>Different for every combination of active filters: each has SQL of its own.</summary>
    string GetCompiledQueryCacheKey();
}
