using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Caching;

/// <summary>Puts the tenant and the cache's name into the key, so that equal keys of two tenants never meet.</summary>
public class DistributedCacheKeyNormalizer(ICurrentTenant currentTenant, IOptions<AbpDistributedCacheOptions> distributedCacheOptions)
    : IDistributedCacheKeyNormalizer, ITransientDependency
{
    protected ICurrentTenant CurrentTenant { get; } = currentTenant;

    protected AbpDistributedCacheOptions DistributedCacheOptions { get; } = distributedCacheOptions.Value;

    public virtual string NormalizeKey(DistributedCacheKeyNormalizeArgs args)
    {
        var key = $"c:{args.CacheName},k:{DistributedCacheOptions.KeyPrefix}{args.Key}";
        return !args.IgnoreMultiTenancy && CurrentTenant.Id is { } tenantId ? $"t:{tenantId},{key}" : key;
    }
}
