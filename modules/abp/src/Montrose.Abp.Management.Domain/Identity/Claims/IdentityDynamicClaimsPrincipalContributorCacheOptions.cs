namespace Volo.Abp.Identity;

/// <summary>How long the claims of a user may come from the cache.</summary>
public class IdentityDynamicClaimsPrincipalContributorCacheOptions
{
    public TimeSpan CacheAbsoluteExpiration { get; set; } = TimeSpan.FromHours(1);
}
