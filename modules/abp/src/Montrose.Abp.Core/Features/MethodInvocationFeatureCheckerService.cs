using System.Collections.Concurrent;
using System.Reflection;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Features;

public class MethodInvocationFeatureCheckerService(IFeatureChecker featureChecker) : IMethodInvocationFeatureCheckerService, ITransientDependency
{
    private static readonly ConcurrentDictionary<MethodInfo, RequiresFeatureAttribute[]> Required = new();

    public async Task CheckAsync(MethodInvocationFeatureCheckerContext context)
    {
        if (!Required.TryGetValue(context.Method, out var required))
        {
            required = IsFeatureCheckDisabled(context) ? [] : [.. GetRequiredFeatureAttributes(context.Method)];
            Required[context.Method] = required;
        }

        foreach (var attribute in required)
            await featureChecker.CheckEnabledAsync(attribute.RequiresAll, attribute.Features);
    }

    protected virtual bool IsFeatureCheckDisabled(MethodInvocationFeatureCheckerContext context) =>
        context.Method.IsDefined(typeof(DisableFeatureCheckAttribute), inherit: true);

    protected virtual IEnumerable<RequiresFeatureAttribute> GetRequiredFeatureAttributes(MethodInfo methodInfo)
    {
        var attributes = methodInfo.GetCustomAttributes<RequiresFeatureAttribute>(inherit: true);
        return methodInfo is { IsPublic: true, DeclaringType: not null }
            ? attributes.Concat(methodInfo.DeclaringType.GetCustomAttributes<RequiresFeatureAttribute>(inherit: true))
            : attributes;
    }
}
