using System.Collections.Concurrent;
using System.Reflection;
using Volo.Abp.Threading;

namespace Volo.Abp.Http.Client.DynamicProxying;

/// <summary>An implementation of a service interface whose methods are calls to the server.</summary>
internal class RemoteServiceProxy : DispatchProxy
{
    private static readonly ConcurrentDictionary<MethodInfo, Func<RemoteServiceProxy, MethodInfo, object?[], object?>> Callers = new();
    private static readonly MethodInfo TypedCall = typeof(RemoteServiceProxy).GetMethod(nameof(CallAsync), BindingFlags.Static | BindingFlags.NonPublic)!;
    private RemoteCaller _caller = null!;
    private Type _service = null!;
    private string _remoteServiceName = null!;

    public static object Create(Type service, string remoteServiceName, RemoteCaller caller)
    {
        var proxy = (RemoteServiceProxy)DispatchProxy.Create(service, typeof(RemoteServiceProxy));
        (proxy._caller, proxy._service, proxy._remoteServiceName) = (caller, service, remoteServiceName);
        return proxy;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        => Callers.GetOrAdd(targetMethod!, CreateCaller)(this, targetMethod!, args ?? []);

    private static Func<RemoteServiceProxy, MethodInfo, object?[], object?> CreateCaller(MethodInfo method)
    {
        if (method.ReturnType == typeof(Task))
            return static (proxy, called, args) => proxy._caller.CallAsync(proxy._remoteServiceName, proxy._service, called, args, typeof(void));
        if (!method.ReturnType.IsTaskOfT())
            throw new AbpException($"{method.DeclaringType?.FullName}.{method.Name} returns {method.ReturnType.Name}: a remote service answers with a Task.");
        return TypedCall.MakeGenericMethod(AsyncHelper.UnwrapTask(method.ReturnType)).CreateDelegate<Func<RemoteServiceProxy, MethodInfo, object?[], object?>>();
    }

    private static async Task<TResult?> CallAsync<TResult>(RemoteServiceProxy proxy, MethodInfo method, object?[] args)
        => (TResult?)await proxy._caller.CallAsync(proxy._remoteServiceName, proxy._service, method, args, typeof(TResult));
}
