namespace Volo.Abp.EntityFrameworkCore.GlobalFilters;

/// <summary>A context that knows which of its named query filters don't apply at the moment.</summary>
internal interface IFilteringDbContext
{
    /// <summary>What a context adds by overriding <c>GetCompiledQueryCacheKey</c>; <see langword="null"/> where it does not.</summary>
    string? OwnFilterCacheKey { get; }

    /// <summary>One bit for each filter that is off; zero when all of them apply.</summary>
    ulong GetIgnoredFilters();

    string[] GetFilterNames(ulong filters);
}
