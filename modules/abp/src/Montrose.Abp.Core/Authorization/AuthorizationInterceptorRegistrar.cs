using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.DynamicProxy;

namespace Volo.Abp.Authorization;

public static class AuthorizationInterceptorRegistrar
{
    public static void RegisterIfNeeded(IOnServiceRegistredContext context)
    {
        var type = context.ImplementationType;
        if (!DynamicProxyIgnoreTypes.Contains(type) && Asks(type))
            context.Interceptors.TryAdd<AuthorizationInterceptor>();
    }

    private static bool Asks(Type type) =>
        type.IsDefined(typeof(AuthorizeAttribute), inherit: true) ||
        type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Any(m => m.IsDefined(typeof(AuthorizeAttribute), inherit: true));
}
