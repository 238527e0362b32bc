using System.Security.Claims;
using System.Security.Principal;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Security.Claims;

namespace Volo.Abp.Identity;

/// <summary>Brings the claims of a session up to date, where an application switches dynamic claims on.</summary>
public class IdentityDynamicClaimsPrincipalContributor : AbpDynamicClaimsPrincipalContributorBase
{
    public override async Task ContributeAsync(AbpClaimsPrincipalContributorContext context)
    {
        var identity = context.ClaimsPrincipal.Identities.FirstOrDefault();
        if (identity?.FindUserId() is not { } userId)
        {
            return;
        }

        try
        {
            var cache = context.GetRequiredService<IdentityDynamicClaimsPrincipalContributorCache>();
            var item = await cache.GetAsync(userId, identity.FindTenantId());
            await AddDynamicClaimsAsync(context, identity, item.Claims);
        }
        catch (EntityNotFoundException)
        {
            // The account is gone, so the session is nobody's.
            context.ClaimsPrincipal = new ClaimsPrincipal(new ClaimsIdentity());
        }
    }
}
