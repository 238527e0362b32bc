using System.Collections.Concurrent;
using System.Reflection;
using Volo.Abp.Http.Client;

namespace Montrose;

/// <summary>A service whose every refusal is a <see cref="MontroseApiException"/>; the call itself is the proxy's behind it.</summary>
internal class TypedErrors : DispatchProxy
{
    private static readonly MethodInfo Typed = typeof(TypedErrors).GetMethod(nameof(TypedCallAsync), BindingFlags.Static | BindingFlags.NonPublic)!;
    private static readonly ConcurrentDictionary<MethodInfo, Func<object, MethodInfo, object?[]?, object>> Callers = new();
    private object _service = null!;

    /// <param name="type">The service's interface.</param>
    /// <param name="service">What makes the call.</param>
    public static object Around(Type type, object service)
    {
        var proxy = (TypedErrors)Create(type, typeof(TypedErrors));
        proxy._service = service;
        return proxy;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => Callers.GetOrAdd(targetMethod!, CallerOf)(_service, targetMethod!, args);

    private static Func<object, MethodInfo, object?[]?, object> CallerOf(MethodInfo method) => method.ReturnType.IsGenericType
        ? Typed.MakeGenericMethod(method.ReturnType.GetGenericArguments()[0]).CreateDelegate<Func<object, MethodInfo, object?[]?, object>>()
        : CallAsync;

    private static async Task<T> TypedCallAsync<T>(object service, MethodInfo method, object?[]? args)
    {
        var answer = AnswerWatch.Start();
        try
        {
            return await (Task<T>)Call(service, method, args);
        }
        catch (AbpRemoteCallException refused) when (refused is not MontroseApiException)
        {
            throw MontroseApiException.From(refused, answer.RetryAfter);
        }
    }

    private static async Task CallAsync(object service, MethodInfo method, object?[]? args)
    {
        var answer = AnswerWatch.Start();
        try
        {
            await (Task)Call(service, method, args);
        }
        catch (AbpRemoteCallException refused) when (refused is not MontroseApiException)
        {
            throw MontroseApiException.From(refused, answer.RetryAfter);
        }
    }

    private static object Call(object service, MethodInfo method, object?[]? args) =>
        method.Invoke(service, BindingFlags.DoNotWrapExceptions, null, args, null)!;
}
