using System.Reflection;
using Volo.Abp.DependencyInjection;
using Volo.Abp.DynamicProxy;

namespace Volo.Abp.Uow;

public static class UnitOfWorkInterceptorRegistrar
{
    public static void RegisterIfNeeded(IOnServiceRegistredContext context)
    {
        if (!DynamicProxyIgnoreTypes.Contains(context.ImplementationType)
            && UnitOfWorkHelper.IsUnitOfWorkType(context.ImplementationType.GetTypeInfo()))
        {
            context.Interceptors.TryAdd<UnitOfWorkInterceptor>();
        }
    }
}
