using Castle.DynamicProxy;

namespace Volo.Abp.DynamicProxy;

/// <summary>Leads a call through the interceptors that want it, whatever it returns.</summary>
internal sealed class InterceptorChain(IAbpInterceptor[] interceptors) : IInterceptor
{
    public void Intercept(IInvocation invocation)
    {
        var method = invocation.MethodInvocationTarget ?? invocation.Method;
        var first = Next(method, invocation, 0);
        if (first == interceptors.Length)
        {
            invocation.Proceed();
            return;
        }

        var call = new InterceptedCall(invocation, method, CallReturn.Of(method.ReturnType));
        invocation.ReturnValue = call.Return.Start(new InterceptedStep(this, call, first));
    }

    /// <summary>The next interceptor that does not pass, or the number of them.</summary>
    public int Next(System.Reflection.MethodInfo method, IInvocation invocation, int from)
    {
        while (from < interceptors.Length
            && interceptors[from] is IPassingInterceptor passing
            && passing.Passes(method, invocation.InvocationTarget!, invocation.Arguments))
        {
            from++;
        }

        return from;
    }

    public Task RunAsync(InterceptedStep step) => interceptors[step.Index].InterceptAsync(step);

    public bool IsEnd(int index) => index >= interceptors.Length;
}
