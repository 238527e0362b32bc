using System.Collections.Concurrent;
using System.Reflection;

namespace Volo.Abp.DynamicProxy;

/// <summary>The method of a class that a call of one of its interfaces leads to.</summary>
internal sealed class TargetMethod
{
    private static readonly ConcurrentDictionary<(Type Class, MethodInfo Called), TargetMethod> Known = new();

    private TargetMethod(MethodInfo called, MethodInfo method)
    {
        Method = method;
        Return = CallReturn.Of(method.ReturnType);
        // Disposing and reading a property are not calls that anybody intercepts.
        IsIntercepted = !called.IsSpecialName && called.DeclaringType != typeof(IDisposable) && called.DeclaringType != typeof(IAsyncDisposable);
    }

    public MethodInfo Method { get; }

    public CallReturn Return { get; }

    public bool IsIntercepted { get; }

    public static TargetMethod Of(Type type, MethodInfo called) => Known.GetOrAdd((type, called), static key => new TargetMethod(key.Called, Find(key.Class, key.Called)));

    /// <summary>Calls it; what it throws comes out as it was thrown.</summary>
    public object? Invoke(object target, object?[]? arguments) => Method.Invoke(target, BindingFlags.DoNotWrapExceptions, null, arguments, null);

    private static MethodInfo Find(Type type, MethodInfo called)
    {
        var map = type.GetInterfaceMap(called.DeclaringType!);
        var definition = called.IsGenericMethod ? called.GetGenericMethodDefinition() : called;
        var found = map.TargetMethods[Array.IndexOf(map.InterfaceMethods, definition)];
        return called.IsGenericMethod ? found.MakeGenericMethod(called.GetGenericArguments()) : found;
    }
}
