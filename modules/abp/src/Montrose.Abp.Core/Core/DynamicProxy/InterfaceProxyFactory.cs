using System.Linq.Expressions;
using System.Reflection;
using Castle.DynamicProxy;

namespace Volo.Abp.DynamicProxy;

/// <summary>Puts the proxy of one interface around the objects of one class. The type is made with the first object.</summary>
internal sealed class InterfaceProxyFactory
{
    private static readonly ProxyGenerator Generator = new();
    private static readonly ProxyGenerationOptions Options = new(new CallsOnly());

    private readonly Type _serviceType;
    private readonly Type _implementation;
    private readonly Type[] _interceptors;
    private readonly Func<IServiceProvider, object?, object> _target;
    private readonly Lazy<Func<IInterceptor[], object, object>> _constructor;

    public InterfaceProxyFactory(Type serviceType, Type implementation, Type[] interceptors, Func<IServiceProvider, object?, object> target)
    {
        _serviceType = serviceType;
        _implementation = implementation;
        _interceptors = interceptors;
        _target = target;
        _constructor = new Lazy<Func<IInterceptor[], object, object>>(MakeConstructor, LazyThreadSafetyMode.ExecutionAndPublication);
    }

    /// <summary>Makes the type now.</summary>
    public void Prepare() => _ = _constructor.Value;

    public object Create(IServiceProvider provider, object? key)
    {
        var target = _target(provider, key);

        // One registration may lead to another that is proxied already.
        if (ProxyUtil.IsProxy(target) && _serviceType.IsInstanceOfType(target))
            return target;

        var interceptors = new IAbpInterceptor[_interceptors.Length];
        for (var i = 0; i < interceptors.Length; i++)
            interceptors[i] = (IAbpInterceptor)provider.GetRequiredService(_interceptors[i]);
        return _constructor.Value([new InterceptorChain(interceptors)], target);
    }

    private Func<IInterceptor[], object, object> MakeConstructor()
    {
        var others = _implementation.GetInterfaces().Where(i => i != _serviceType && ProxyUtil.IsAccessible(i)).ToArray();
        var proxyType = Generator.ProxyBuilder.CreateInterfaceProxyTypeWithTarget(_serviceType, others, _implementation, Options);
        var constructor = proxyType.GetConstructors().Single(c => c.GetParameters().Length == 2);

        var interceptors = Expression.Parameter(typeof(IInterceptor[]), "interceptors");
        var target = Expression.Parameter(typeof(object), "target");
        var arguments = constructor.GetParameters()
            .Select(p => p.ParameterType == typeof(IInterceptor[]) ? (Expression)interceptors : Expression.Convert(target, p.ParameterType));
        return Expression.Lambda<Func<IInterceptor[], object, object>>(Expression.New(constructor, arguments), interceptors, target).Compile();
    }

    /// <summary>Disposing and reading a property are not calls that anybody intercepts.</summary>
    private sealed class CallsOnly : IProxyGenerationHook
    {
        public void MethodsInspected()
        {
        }

        public void NonProxyableMemberNotification(Type type, MemberInfo memberInfo)
        {
        }

        public bool ShouldInterceptMethod(Type type, MethodInfo methodInfo) =>
            !methodInfo.IsSpecialName
            && methodInfo.DeclaringType != typeof(IDisposable)
            && methodInfo.DeclaringType != typeof(IAsyncDisposable);
    }
}
