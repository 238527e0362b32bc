using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Options;
using Volo.Abp.Caching;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Security.Claims;

namespace Volo.Abp.Identity;

/// <summary>The claims of users that can change during a session, from cache or database.</summary>
public class IdentityDynamicClaimsPrincipalContributorCache : ITransientDependency
{
    public IdentityDynamicClaimsPrincipalContributorCache(
        IDistributedCache<AbpDynamicClaimCacheItem> dynamicClaimCache,
        ICurrentTenant currentTenant,
        IdentityUserManager userManager,
        IUserClaimsPrincipalFactory<IdentityUser> userClaimsPrincipalFactory,
        IOptions<AbpClaimsPrincipalFactoryOptions> abpClaimsPrincipalFactoryOptions,
        IOptions<IdentityDynamicClaimsPrincipalContributorCacheOptions> cacheOptions)
    {
        DynamicClaimCache = dynamicClaimCache;
        CurrentTenant = currentTenant;
        UserManager = userManager;
        UserClaimsPrincipalFactory = userClaimsPrincipalFactory;
        AbpClaimsPrincipalFactoryOptions = abpClaimsPrincipalFactoryOptions;
        CacheOptions = cacheOptions;
    }

    protected IDistributedCache<AbpDynamicClaimCacheItem> DynamicClaimCache { get; }

    protected ICurrentTenant CurrentTenant { get; }

    protected IdentityUserManager UserManager { get; }

    protected IUserClaimsPrincipalFactory<IdentityUser> UserClaimsPrincipalFactory { get; }

    protected IOptions<AbpClaimsPrincipalFactoryOptions> AbpClaimsPrincipalFactoryOptions { get; }

    protected IOptions<IdentityDynamicClaimsPrincipalContributorCacheOptions> CacheOptions { get; }

    public virtual async Task<AbpDynamicClaimCacheItem> GetAsync(Guid userId, Guid? tenantId = null)
    {
        using (CurrentTenant.Change(tenantId))
        {
            var item = await DynamicClaimCache.GetOrAddAsync(
                AbpDynamicClaimCacheItem.CalculateCacheKey(userId, tenantId),
                () => LoadAsync(userId),
                () => new DistributedCacheEntryOptions { AbsoluteExpirationRelativeToNow = CacheOptions.Value.CacheAbsoluteExpiration });
            return item ?? new AbpDynamicClaimCacheItem([]);
        }
    }

    public virtual async Task ClearAsync(Guid userId, Guid? tenantId = null)
    {
        using (CurrentTenant.Change(tenantId))
        {
            await DynamicClaimCache.RemoveAsync(AbpDynamicClaimCacheItem.CalculateCacheKey(userId, tenantId));
        }
    }

    private async Task<AbpDynamicClaimCacheItem> LoadAsync(Guid userId)
    {
        var user = await UserManager.GetByIdAsync(userId);
        var principal = await UserClaimsPrincipalFactory.CreateAsync(user);
        var claims = AbpClaimsPrincipalFactoryOptions.Value.DynamicClaims
            .SelectMany(type => principal.FindAll(type).Select(c => new AbpDynamicClaim(type, c.Value)))
            .ToList();
        return new AbpDynamicClaimCacheItem(claims);
    }
}
