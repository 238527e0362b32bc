using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Volo.Abp.Security.Claims;

namespace Volo.Abp.Authorization;

/// <summary>For tests: everything is allowed.</summary>
public class AlwaysAllowAuthorizationService(IServiceProvider serviceProvider, ICurrentPrincipalAccessor currentPrincipalAccessor) : IAbpAuthorizationService
{
    public IServiceProvider ServiceProvider { get; } = serviceProvider;

    public ClaimsPrincipal CurrentPrincipal => currentPrincipalAccessor.Principal;

    public Task<AuthorizationResult> AuthorizeAsync(ClaimsPrincipal user, object? resource, IEnumerable<IAuthorizationRequirement> requirements) =>
        Task.FromResult(AuthorizationResult.Success());

    public Task<AuthorizationResult> AuthorizeAsync(ClaimsPrincipal user, object? resource, string policyName) =>
        Task.FromResult(AuthorizationResult.Success());
}
