using System.Reflection;

namespace Volo.Abp.Features;

public class MethodInvocationFeatureCheckerContext(MethodInfo method)
{
    public MethodInfo Method { get; } = method;
}
