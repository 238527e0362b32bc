using Volo.Abp.Collections;

namespace Volo.Abp.Security.Claims;

public class AbpClaimsPrincipalFactoryOptions
{
    public ITypeList<IAbpClaimsPrincipalContributor> Contributors { get; } = new TypeList<IAbpClaimsPrincipalContributor>();

    public ITypeList<IAbpDynamicClaimsPrincipalContributor> DynamicContributors { get; } = new TypeList<IAbpDynamicClaimsPrincipalContributor>();

    /// <summary>The claim types that are renewed from the user's record on later requests.</summary>
    public List<string> DynamicClaims { get; } =
    [
        AbpClaimTypes.UserName,
        AbpClaimTypes.Name,
        AbpClaimTypes.SurName,
        AbpClaimTypes.Role,
        AbpClaimTypes.Email,
        AbpClaimTypes.EmailVerified,
        AbpClaimTypes.PhoneNumber,
        AbpClaimTypes.PhoneNumberVerified
    ];

    public bool IsDynamicClaimsEnabled { get; set; }
}
