using System.Collections.Concurrent;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Authorization;

/// <summary>The policies of the options, and one of each permission's name.</summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(IAuthorizationPolicyProvider), typeof(IAbpAuthorizationPolicyProvider))]
public class AbpAuthorizationPolicyProvider(IOptions<AuthorizationOptions> options, IPermissionDefinitionManager permissionDefinitionManager)
    : DefaultAuthorizationPolicyProvider(options), IAbpAuthorizationPolicyProvider, ISingletonDependency
{
    private readonly AuthorizationOptions _options = options.Value;
    private readonly ConcurrentDictionary<string, Task<AuthorizationPolicy?>> _ofPermissions = new(StringComparer.Ordinal);

    // Definitions do not change while the application runs, so endpoints may keep their policies.
    bool IAuthorizationPolicyProvider.AllowsCachingPolicies => true;

    public override Task<AuthorizationPolicy?> GetPolicyAsync(string policyName) =>
        _ofPermissions.TryGetValue(policyName, out var known) ? known : FindAsync(policyName);

    public async Task<List<string>> GetPoliciesNamesAsync()
    {
        var permissions = await permissionDefinitionManager.GetPermissionsAsync();
        return [.. _options.GetPoliciesNames().Union(permissions.Select(p => p.Name), StringComparer.Ordinal)];
    }

    private async Task<AuthorizationPolicy?> FindAsync(string policyName)
    {
        if (await base.GetPolicyAsync(policyName) is { } configured)
            return configured;
        if (await permissionDefinitionManager.GetOrNullAsync(policyName) is null)
            return null;

        var policy = new AuthorizationPolicyBuilder().AddRequirements(new PermissionRequirement(policyName)).Build();
        return await _ofPermissions.GetOrAdd(policyName, Task.FromResult<AuthorizationPolicy?>(policy));
    }
}
