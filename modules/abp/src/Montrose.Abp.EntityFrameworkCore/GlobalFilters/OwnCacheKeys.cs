using System.Collections.Concurrent;

namespace Volo.Abp.EntityFrameworkCore.GlobalFilters;

/// <summary>Which context types override <c>GetCompiledQueryCacheKey</c>: only for them the text is made.</summary>
internal static class OwnCacheKeys
{
    private static readonly ConcurrentDictionary<Type, bool> Overridden = new();

    public static bool IsOverridden(Type contextType) => Overridden.GetOrAdd(contextType, static type =>
        type.GetMethod(nameof(IAbpEfCoreDbFunctionContext.GetCompiledQueryCacheKey))!.DeclaringType is { IsGenericType: true } declaring
            ? declaring.GetGenericTypeDefinition() != typeof(AbpDbContext<>)
            : true);
}
