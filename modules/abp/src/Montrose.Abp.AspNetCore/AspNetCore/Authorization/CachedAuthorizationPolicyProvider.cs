using System.Collections.Concurrent;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.Authorization;

namespace Volo.Abp.AspNetCore.Authorization;

/// <summary>
/// A policy is made once: the permission behind its name may be granted and withdrawn, but that is asked of the
/// permission checker; the policy itself only says which permission it is. So endpoints may keep it too.
/// </summary>
internal sealed class CachedAuthorizationPolicyProvider(IServiceScopeFactory scopes, IOptions<AuthorizationOptions> options) : IAuthorizationPolicyProvider
{
    private readonly ConcurrentDictionary<string, Task<AuthorizationPolicy?>> _policies = new(StringComparer.Ordinal);
    private readonly Task<AuthorizationPolicy> _default = Task.FromResult(options.Value.DefaultPolicy);
    private readonly Task<AuthorizationPolicy?> _fallback = Task.FromResult(options.Value.FallbackPolicy);

    public bool AllowsCachingPolicies => true;

    public Task<AuthorizationPolicy> GetDefaultPolicyAsync() => _default;

    public Task<AuthorizationPolicy?> GetFallbackPolicyAsync() => _fallback;

    public Task<AuthorizationPolicy?> GetPolicyAsync(string policyName)
        => _policies.TryGetValue(policyName, out var policy) ? policy : FindAsync(policyName);

    private async Task<AuthorizationPolicy?> FindAsync(string policyName)
    {
        using var scope = scopes.CreateScope();
        var policy = await scope.ServiceProvider.GetRequiredService<IAbpAuthorizationPolicyProvider>().GetPolicyAsync(policyName);
        // A name that means nothing now may be defined later.
        if (policy is not null)
            _policies[policyName] = Task.FromResult<AuthorizationPolicy?>(policy);
        return policy;
    }
}
