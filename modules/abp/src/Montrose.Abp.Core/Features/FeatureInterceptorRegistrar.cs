using System.Reflection;
using Volo.Abp.DependencyInjection;
using Volo.Abp.DynamicProxy;

namespace Volo.Abp.Features;

public static class FeatureInterceptorRegistrar
{
    public static void RegisterIfNeeded(IOnServiceRegistredContext context)
    {
        var type = context.ImplementationType;
        if (!DynamicProxyIgnoreTypes.Contains(type) && Asks(type))
            context.Interceptors.TryAdd<FeatureInterceptor>();
    }

    private static bool Asks(Type type) =>
        type.IsDefined(typeof(RequiresFeatureAttribute), inherit: true) ||
        type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Any(m => m.IsDefined(typeof(RequiresFeatureAttribute), inherit: true));
}
