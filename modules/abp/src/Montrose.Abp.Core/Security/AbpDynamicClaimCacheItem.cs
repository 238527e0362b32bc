namespace Volo.Abp.Security.Claims;

public class AbpDynamicClaimCacheItem
{
    public List<AbpDynamicClaim> Claims { get; set; } = [];

    public AbpDynamicClaimCacheItem()
    {
    }

    public AbpDynamicClaimCacheItem(List<AbpDynamicClaim> claims) => Claims = claims;

    public static string CalculateCacheKey(Guid userId, Guid? tenantId) => $"{tenantId}-{userId}";
}
