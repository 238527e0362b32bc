using Volo.Abp.Caching;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities.Events;
using Volo.Abp.EventBus;
using Volo.Abp.Security.Claims;

namespace Volo.Abp.Identity;

/// <summary>A changed user's claims are not answered from the cache any more.</summary>
public class UserEntityUpdatedOrDeletedEventHandler :
    ILocalEventHandler<EntityUpdatedEventData<IdentityUser>>,
    ILocalEventHandler<EntityDeletedEventData<IdentityUser>>,
    ITransientDependency
{
    private readonly IDistributedCache<AbpDynamicClaimCacheItem> _dynamicClaimCache;

    public UserEntityUpdatedOrDeletedEventHandler(IDistributedCache<AbpDynamicClaimCacheItem> dynamicClaimCache)
    {
        _dynamicClaimCache = dynamicClaimCache;
    }

    public virtual Task HandleEventAsync(EntityUpdatedEventData<IdentityUser> eventData) =>
        RemoveDynamicClaimCacheAsync(eventData.Entity.Id, eventData.Entity.TenantId);

    public virtual Task HandleEventAsync(EntityDeletedEventData<IdentityUser> eventData) =>
        RemoveDynamicClaimCacheAsync(eventData.Entity.Id, eventData.Entity.TenantId);

    protected virtual Task RemoveDynamicClaimCacheAsync(Guid userId, Guid? tenantId) =>
        _dynamicClaimCache.RemoveAsync(AbpDynamicClaimCacheItem.CalculateCacheKey(userId, tenantId));
}
