using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.DynamicProxy;

namespace Volo.Abp.Domain.ChangeTracking;

/// <summary>Applies <see cref="EntityChangeTrackingAttribute"/>.</summary>
public class ChangeTrackingInterceptor : AbpInterceptor, ITransientDependency
{
    private readonly IEntityChangeTrackingProvider _tracking;

    public ChangeTrackingInterceptor(IEntityChangeTrackingProvider entityChangeTrackingProvider)
    {
        _tracking = entityChangeTrackingProvider;
    }

    public override async Task InterceptAsync(IAbpMethodInvocation invocation)
    {
        if (!ChangeTrackingHelper.IsEntityChangeTrackingMethod(invocation.Method, out var attribute))
        {
            await invocation.ProceedAsync();
            return;
        }

        using (_tracking.Change(attribute.IsEnabled))
            await invocation.ProceedAsync();
    }
}

public class ChangeTrackingInterceptorRegistrar
{
    public static void RegisterIfNeeded(IOnServiceRegistredContext context)
    {
        if (!DynamicProxyIgnoreTypes.Contains(context.ImplementationType)
            && ChangeTrackingHelper.IsEntityChangeTrackingType(System.Reflection.IntrospectionExtensions.GetTypeInfo(context.ImplementationType)))
            context.Interceptors.TryAdd<ChangeTrackingInterceptor>();
    }
}
