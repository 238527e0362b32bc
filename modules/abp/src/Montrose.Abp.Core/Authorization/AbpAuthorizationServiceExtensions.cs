using Volo.Abp;
using Volo.Abp.Authorization;

namespace Microsoft.AspNetCore.Authorization;

/// <summary>Authorization of the current principal by policy, requirement or resource.</summary>
public static class AbpAuthorizationServiceExtensions
{
    public static Task<AuthorizationResult> AuthorizeAsync(this IAuthorizationService authorizationService, string policyName) =>
        authorizationService.AuthorizeAsync(Abp(authorizationService).CurrentPrincipal, null, policyName);

    public static Task<AuthorizationResult> AuthorizeAsync(this IAuthorizationService authorizationService, object resource, IAuthorizationRequirement requirement) =>
        authorizationService.AuthorizeAsync(Abp(authorizationService).CurrentPrincipal, resource, [requirement]);

    public static Task<AuthorizationResult> AuthorizeAsync(this IAuthorizationService authorizationService, object? resource, AuthorizationPolicy policy) =>
        authorizationService.AuthorizeAsync(Abp(authorizationService).CurrentPrincipal, resource, policy.Requirements);

    public static Task<AuthorizationResult> AuthorizeAsync(this IAuthorizationService authorizationService, AuthorizationPolicy policy) =>
        authorizationService.AuthorizeAsync(resource: null, policy);

    public static Task<AuthorizationResult> AuthorizeAsync(this IAuthorizationService authorizationService, object resource, IEnumerable<IAuthorizationRequirement> requirements) =>
        authorizationService.AuthorizeAsync(Abp(authorizationService).CurrentPrincipal, resource, requirements);

    public static Task<AuthorizationResult> AuthorizeAsync(this IAuthorizationService authorizationService, object? resource, string policyName) =>
        authorizationService.AuthorizeAsync(Abp(authorizationService).CurrentPrincipal, resource, policyName);

    public static async Task<bool> IsGrantedAsync(this IAuthorizationService authorizationService, string policyName) =>
        (await authorizationService.AuthorizeAsync(policyName)).Succeeded;

    public static async Task<bool> IsGrantedAnyAsync(this IAuthorizationService authorizationService, params string[] policyNames)
    {
        foreach (var name in policyNames)
        {
            if ((await authorizationService.AuthorizeAsync(name)).Succeeded)
                return true;
        }

        return false;
    }

    public static async Task<bool> IsGrantedAsync(this IAuthorizationService authorizationService, object resource, IAuthorizationRequirement requirement) =>
        (await authorizationService.AuthorizeAsync(resource, requirement)).Succeeded;

    public static async Task<bool> IsGrantedAsync(this IAuthorizationService authorizationService, object resource, AuthorizationPolicy policy) =>
        (await authorizationService.AuthorizeAsync(resource, policy)).Succeeded;

    public static async Task<bool> IsGrantedAsync(this IAuthorizationService authorizationService, AuthorizationPolicy policy) =>
        (await authorizationService.AuthorizeAsync(policy)).Succeeded;

    public static async Task<bool> IsGrantedAsync(this IAuthorizationService authorizationService, object resource, IEnumerable<IAuthorizationRequirement> requirements) =>
        (await authorizationService.AuthorizeAsync(resource, requirements)).Succeeded;

    public static async Task<bool> IsGrantedAsync(this IAuthorizationService authorizationService, object? resource, string policyName) =>
        (await authorizationService.AuthorizeAsync(resource, policyName)).Succeeded;

    /// <exception cref="AbpAuthorizationException">The policy is not granted.</exception>
    public static async Task CheckAsync(this IAuthorizationService authorizationService, string policyName)
    {
        if (!await authorizationService.IsGrantedAsync(policyName))
            throw new AbpAuthorizationException(code: AbpAuthorizationErrorCodes.GivenPolicyHasNotGrantedWithPolicyName).WithData("PolicyName", policyName);
    }

    /// <exception cref="AbpAuthorizationException">The requirement is not met.</exception>
    public static async Task CheckAsync(this IAuthorizationService authorizationService, object resource, IAuthorizationRequirement requirement)
    {
        if (!await authorizationService.IsGrantedAsync(resource, requirement))
            throw Refused(AbpAuthorizationErrorCodes.GivenRequirementHasNotGrantedForGivenResource, resource);
    }

    /// <exception cref="AbpAuthorizationException">The policy is not granted.</exception>
    public static async Task CheckAsync(this IAuthorizationService authorizationService, object resource, AuthorizationPolicy policy)
    {
        if (!await authorizationService.IsGrantedAsync(resource, policy))
            throw Refused(AbpAuthorizationErrorCodes.GivenPolicyHasNotGrantedForGivenResource, resource);
    }

    /// <exception cref="AbpAuthorizationException">The policy is not granted.</exception>
    public static async Task CheckAsync(this IAuthorizationService authorizationService, AuthorizationPolicy policy)
    {
        if (!await authorizationService.IsGrantedAsync(policy))
            throw new AbpAuthorizationException(code: AbpAuthorizationErrorCodes.GivenPolicyHasNotGranted);
    }

    /// <exception cref="AbpAuthorizationException">The requirements are not met.</exception>
    public static async Task CheckAsync(this IAuthorizationService authorizationService, object resource, IEnumerable<IAuthorizationRequirement> requirements)
    {
        if (!await authorizationService.IsGrantedAsync(resource, requirements))
            throw Refused(AbpAuthorizationErrorCodes.GivenRequirementsHasNotGrantedForGivenResource, resource);
    }

    /// <exception cref="AbpAuthorizationException">The policy is not granted.</exception>
    public static async Task CheckAsync(this IAuthorizationService authorizationService, object resource, string policyName)
    {
        if (!await authorizationService.IsGrantedAsync(resource, policyName))
            throw Refused(AbpAuthorizationErrorCodes.GivenPolicyHasNotGrantedForGivenResource, resource);
    }

    private static AbpAuthorizationException Refused(string code, object resource) =>
        new AbpAuthorizationException(code: code).WithData("ResourceName", resource);

    private static IAbpAuthorizationService Abp(IAuthorizationService service) => service as IAbpAuthorizationService
        ?? throw new AbpException($"{service.GetType().FullName} does not implement {nameof(IAbpAuthorizationService)}.");
}
