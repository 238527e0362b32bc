using System.Reflection;

namespace Volo.Abp.DynamicProxy;

/// <summary>A call and what it will return.</summary>
internal sealed class InterceptedCall(object target, TargetMethod method, object?[] arguments)
{
    private Dictionary<string, object>? _argumentsByName;

    public object Target => target;

    public TargetMethod Method => method;

    public object?[] Arguments => arguments;

    /// <summary>The result itself, not the task of it.</summary>
    public object? Result { get; set; }

    public IReadOnlyDictionary<string, object> ArgumentsByName => _argumentsByName ??= NameArguments();

    public Task InvokeTargetAsync() => method.Return.AwaitTargetAsync(this, method.Invoke(target, arguments));

    private Dictionary<string, object> NameArguments()
    {
        var named = new Dictionary<string, object>(StringComparer.Ordinal);
        var parameters = method.Method.GetParameters();
        for (var i = 0; i < parameters.Length; i++)
            named[parameters[i].Name!] = arguments[i]!;
        return named;
    }
}

/// <summary>The call as one interceptor sees it.</summary>
internal sealed class InterceptedStep(InterceptorChain chain, InterceptedCall call, int index) : IAbpMethodInvocation
{
    public int Index => index;

    public InterceptedCall Call => call;

    public object[] Arguments => call.Arguments!;

    public IReadOnlyDictionary<string, object> ArgumentsDictionary => call.ArgumentsByName;

    public Type[] GenericArguments => call.Method.Method.IsGenericMethod ? call.Method.Method.GetGenericArguments() : [];

    public object TargetObject => call.Target;

    public MethodInfo Method => call.Method.Method;

    public object ReturnValue
    {
        get => call.Result!;
        set => call.Result = value;
    }

    public Task RunAsync() => chain.RunAsync(this);

    public Task ProceedAsync()
    {
        var next = chain.Next(call.Target, call.Method, call.Arguments, index + 1);
        return chain.IsEnd(next) ? call.InvokeTargetAsync() : chain.RunAsync(new InterceptedStep(chain, call, next));
    }
}
