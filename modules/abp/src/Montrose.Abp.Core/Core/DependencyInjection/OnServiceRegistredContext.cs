using Volo.Abp.Collections;
using Volo.Abp.DynamicProxy;

namespace Volo.Abp.DependencyInjection;

public class OnServiceRegistredContext : IOnServiceRegistredContext
{
    public OnServiceRegistredContext(Type serviceType, Type implementationType)
    {
        ServiceType = Check.NotNull(serviceType, nameof(serviceType));
        ImplementationType = Check.NotNull(implementationType, nameof(implementationType));
    }

    public virtual ITypeList<IAbpInterceptor> Interceptors { get; } = new TypeList<IAbpInterceptor>();

    public virtual Type ServiceType { get; }

    public virtual Type ImplementationType { get; }
}
