using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Authorization;

/// <summary>[Authorize] and [AllowAnonymous] of methods and their classes; what a method asks for is worked out once.</summary>
public class MethodInvocationAuthorizationService(
    IAbpAuthorizationPolicyProvider abpAuthorizationPolicyProvider,
    IAbpAuthorizationService abpAuthorizationService) : IMethodInvocationAuthorizationService, ITransientDependency
{
    private static readonly ConcurrentDictionary<MethodInfo, IAuthorizeData[]> Asked = new();

    public async Task CheckAsync(MethodInvocationAuthorizationContext context)
    {
        if (!Asked.TryGetValue(context.Method, out var asked))
        {
            asked = AllowAnonymous(context) ? [] : [.. GetAuthorizationDataAttributes(context.Method)];
            Asked[context.Method] = asked;
        }

        if (asked.Length == 0)
            return;

        if (asked is [{ Policy: { Length: > 0 } name, Roles: null or "", AuthenticationSchemes: null or "" }])
        {
            var single = await abpAuthorizationPolicyProvider.GetPolicyAsync(name)
                ?? throw new InvalidOperationException($"There is no authorization policy or permission named {name}.");
            await abpAuthorizationService.CheckAsync(single);
            return;
        }

        if (await AuthorizationPolicy.CombineAsync(abpAuthorizationPolicyProvider, asked) is { } policy)
            await abpAuthorizationService.CheckAsync(policy);
    }

    protected virtual bool AllowAnonymous(MethodInvocationAuthorizationContext context) =>
        context.Method.GetCustomAttributes(inherit: true).OfType<IAllowAnonymous>().Any();

    protected virtual IEnumerable<IAuthorizeData> GetAuthorizationDataAttributes(MethodInfo methodInfo)
    {
        var attributes = methodInfo.GetCustomAttributes(inherit: true).OfType<IAuthorizeData>();
        return methodInfo is { IsPublic: true, DeclaringType: not null }
            ? attributes.Union(methodInfo.DeclaringType.GetCustomAttributes(inherit: true).OfType<IAuthorizeData>())
            : attributes;
    }
}
