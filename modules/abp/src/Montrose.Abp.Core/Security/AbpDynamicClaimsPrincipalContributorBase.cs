using System.Security.Claims;
using System.Security.Principal;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Security.Claims;

public abstract class AbpDynamicClaimsPrincipalContributorBase : IAbpDynamicClaimsPrincipalContributor, ITransientDependency
{
    public abstract Task ContributeAsync(AbpClaimsPrincipalContributorContext context);

    /// <summary>Makes the identity's claims of the given types equal to the given ones.</summary>
    protected virtual Task AddDynamicClaimsAsync(
        AbpClaimsPrincipalContributorContext context, ClaimsIdentity identity, List<AbpDynamicClaim> dynamicClaims)
    {
        foreach (var claims in dynamicClaims.GroupBy(c => c.Type, StringComparer.Ordinal))
        {
            identity.RemoveAll(claims.Key);
            identity.AddClaims(claims.Where(c => c.Value is not null).Select(c => new Claim(c.Type, c.Value!)));
        }

        return Task.CompletedTask;
    }
}
