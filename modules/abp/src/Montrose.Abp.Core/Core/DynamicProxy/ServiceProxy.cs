using System.Reflection;

namespace Volo.Abp.DynamicProxy;

/// <summary>
/// Stands for a service and leads its calls through the interceptors. The types are made by .NET itself, one an interface and
/// with the first object: none of them costs a start anything.
/// </summary>
internal class ServiceProxy : DispatchProxy
{
    public object Target { get; private set; } = null!;

    private InterceptorChain Chain { get; set; } = null!;

    /// <param name="serviceType">The interface that the proxy implements.</param>
    /// <param name="target">The object behind it.</param>
    /// <param name="interceptors">The outermost first.</param>
    public static object Around(Type serviceType, object target, IAbpInterceptor[] interceptors)
    {
        // Who makes it disposes of it: a scope must see that there is something to dispose of.
        var baseType = target is IDisposable or IAsyncDisposable ? typeof(DisposableServiceProxy) : typeof(ServiceProxy);
        var proxy = (ServiceProxy)Create(serviceType, baseType);
        (proxy.Target, proxy.Chain) = (target, new InterceptorChain(interceptors));
        return proxy;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        var method = TargetMethod.Of(Target.GetType(), targetMethod!);
        return method.IsIntercepted ? Chain.Intercept(Target, method, args ?? []) : method.Invoke(Target, args);
    }
}

/// <summary>The same for a service that is disposed of with its scope.</summary>
internal class DisposableServiceProxy : ServiceProxy, IDisposable, IAsyncDisposable
{
    public void Dispose()
    {
        if (Target is IDisposable disposable)
            disposable.Dispose();
        else
            Threading.AsyncHelper.RunSync(() => ((IAsyncDisposable)Target).DisposeAsync().AsTask());
        GC.SuppressFinalize(this);
    }

    public async ValueTask DisposeAsync()
    {
        if (Target is IAsyncDisposable disposable)
            await disposable.DisposeAsync();
        else
            ((IDisposable)Target).Dispose();
        GC.SuppressFinalize(this);
    }
}
