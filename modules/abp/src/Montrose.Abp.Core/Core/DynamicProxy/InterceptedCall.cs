using System.Reflection;
using Castle.DynamicProxy;

namespace Volo.Abp.DynamicProxy;

/// <summary>A call and what it will return.</summary>
internal sealed class InterceptedCall(IInvocation invocation, MethodInfo method, CallReturn @return)
{
    // Taken before the first await: afterwards Castle has forgotten where it was.
    private readonly IInvocationProceedInfo _proceed = invocation.CaptureProceedInfo();
    private Dictionary<string, object>? _argumentsByName;

    public IInvocation Invocation => invocation;

    public MethodInfo Method => method;

    public CallReturn Return => @return;

    /// <summary>The result itself, not the task of it.</summary>
    public object? Result { get; set; }

    public IReadOnlyDictionary<string, object> ArgumentsByName => _argumentsByName ??= NameArguments();

    public Task InvokeTargetAsync()
    {
        _proceed.Invoke();
        return @return.AwaitTargetAsync(this, invocation.ReturnValue);
    }

    private Dictionary<string, object> NameArguments()
    {
        var named = new Dictionary<string, object>(StringComparer.Ordinal);
        var parameters = method.GetParameters();
        for (var i = 0; i < parameters.Length; i++)
            named[parameters[i].Name!] = invocation.Arguments[i]!;
        return named;
    }
}

/// <summary>The call as one interceptor sees it.</summary>
internal sealed class InterceptedStep(InterceptorChain chain, InterceptedCall call, int index) : IAbpMethodInvocation
{
    public int Index => index;

    public InterceptedCall Call => call;

    public object[] Arguments => call.Invocation.Arguments!;

    public IReadOnlyDictionary<string, object> ArgumentsDictionary => call.ArgumentsByName;

    public Type[] GenericArguments => call.Invocation.GenericArguments ?? [];

    public object TargetObject => call.Invocation.InvocationTarget!;

    public MethodInfo Method => call.Method;

    public object ReturnValue
    {
        get => call.Result!;
        set => call.Result = value;
    }

    public Task RunAsync() => chain.RunAsync(this);

    public Task ProceedAsync()
    {
        var next = chain.Next(call.Method, call.Invocation, index + 1);
        return chain.IsEnd(next) ? call.InvokeTargetAsync() : chain.RunAsync(new InterceptedStep(chain, call, next));
    }
}
