using Microsoft.Extensions.Caching.Distributed;

namespace Volo.Abp.Caching;

public class AbpDistributedCacheOptions
{
    /// <summary>Whether a broken cache is logged and worked around, instead of failing.</summary>
    public bool HideErrors { get; set; } = true;

    /// <summary>Keeps applications that share a cache server apart.</summary>
    public string KeyPrefix { get; set; } = "";

    public DistributedCacheEntryOptions GlobalCacheEntryOptions { get; set; } = new();

    /// <summary>Options by the name of a cache; the first answer that is not null counts.</summary>
    public List<Func<string, DistributedCacheEntryOptions?>> CacheConfigurators { get; set; } = [];

    public void ConfigureCache<TCacheItem>(DistributedCacheEntryOptions options) => ConfigureCache(typeof(TCacheItem), options);

    public void ConfigureCache(Type cacheItemType, DistributedCacheEntryOptions options) =>
        ConfigureCache(CacheNameAttribute.GetCacheName(cacheItemType), options);

    public void ConfigureCache(string cacheName, DistributedCacheEntryOptions options) =>
        CacheConfigurators.Add(name => name == cacheName ? options : null);
}
