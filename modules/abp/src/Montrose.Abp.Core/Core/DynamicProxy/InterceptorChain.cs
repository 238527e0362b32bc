namespace Volo.Abp.DynamicProxy;

/// <summary>Leads a call through the interceptors that want it, whatever it returns.</summary>
internal sealed class InterceptorChain(IAbpInterceptor[] interceptors)
{
    public object? Intercept(object target, TargetMethod method, object?[] arguments)
    {
        var first = Next(target, method, arguments, 0);
        return IsEnd(first)
            ? method.Invoke(target, arguments)
            : method.Return.Start(new InterceptedStep(this, new InterceptedCall(target, method, arguments), first));
    }

    /// <summary>The next interceptor that does not pass, or the number of them.</summary>
    public int Next(object target, TargetMethod method, object?[] arguments, int from)
    {
        while (from < interceptors.Length && interceptors[from] is IPassingInterceptor passing && passing.Passes(method.Method, target, arguments))
            from++;
        return from;
    }

    public Task RunAsync(InterceptedStep step) => interceptors[step.Index].InterceptAsync(step);

    public bool IsEnd(int index) => index >= interceptors.Length;
}
