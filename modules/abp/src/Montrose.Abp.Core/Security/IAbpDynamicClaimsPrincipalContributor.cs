namespace Volo.Abp.Security.Claims;

/// <summary>Renews the claims of a signed-in principal on a later request.</summary>
public interface IAbpDynamicClaimsPrincipalContributor
{
    Task ContributeAsync(AbpClaimsPrincipalContributorContext context);
}
