namespace Volo.Abp.DependencyInjection;

public class RootServiceProvider : IRootServiceProvider, ISingletonDependency
{
    public RootServiceProvider(IObjectAccessor<IServiceProvider> objectAccessor)
    {
        ServiceProvider = objectAccessor.Value ?? throw new AbpException("The application has no service provider yet.");
    }

    protected IServiceProvider ServiceProvider { get; }

    public virtual object? GetService(Type serviceType) => ServiceProvider.GetService(serviceType);

    public object? GetKeyedService(Type serviceType, object? serviceKey) => ServiceProvider.GetKeyedService(serviceType, serviceKey);

    public virtual object GetRequiredKeyedService(Type serviceType, object? serviceKey) => ServiceProvider.GetRequiredKeyedService(serviceType, serviceKey);
}
