using System.Reflection;

namespace Volo.Abp.DynamicProxy;

/// <summary>An interceptor that can tell beforehand that it has nothing to do with a call, which then costs nothing.</summary>
internal interface IPassingInterceptor : IAbpInterceptor
{
    bool Passes(MethodInfo method, object target, object?[] arguments);
}
