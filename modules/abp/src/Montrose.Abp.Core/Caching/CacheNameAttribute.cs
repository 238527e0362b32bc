using System.Reflection;

namespace Volo.Abp.Caching;

/// <summary>The name of the cache for items of the type; without it, its full name without "CacheItem".</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface | AttributeTargets.Struct)]
public class CacheNameAttribute(string name) : Attribute
{
    public string Name { get; } = Check.NotNull(name, nameof(name));

    public static string GetCacheName<TCacheItem>() => GetCacheName(typeof(TCacheItem));

    public static string GetCacheName(Type cacheItemType)
    {
        if (cacheItemType.GetCustomAttribute<CacheNameAttribute>(inherit: true) is { } named)
            return named.Name;
        var name = cacheItemType.FullName!;
        return name.EndsWith("CacheItem", StringComparison.Ordinal) ? name[..^"CacheItem".Length] : name;
    }
}
