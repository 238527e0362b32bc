namespace Volo.Abp.Security.Claims;

/// <summary>Adds claims when a principal is created at sign-in.</summary>
public interface IAbpClaimsPrincipalContributor
{
    Task ContributeAsync(AbpClaimsPrincipalContributorContext context);
}
