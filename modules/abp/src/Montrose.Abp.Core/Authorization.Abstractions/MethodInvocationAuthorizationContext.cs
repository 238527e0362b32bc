using System.Reflection;

namespace Volo.Abp.Authorization;

public class MethodInvocationAuthorizationContext(MethodInfo method)
{
    public MethodInfo Method { get; } = method;
}
