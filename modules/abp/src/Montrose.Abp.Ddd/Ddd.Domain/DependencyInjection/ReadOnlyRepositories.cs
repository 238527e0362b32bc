using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace Volo.Abp.DependencyInjection;

/// <summary>A repository asked for through a read-only interface does not track what it reads.</summary>
internal static class ReadOnlyRepositories
{
    public static ServiceDescriptor Describe(Type serviceType, Type implementationType)
    {
        var create = new Lazy<ObjectFactory>(() => ActivatorUtilities.CreateFactory(implementationType, Type.EmptyTypes));
        return ServiceDescriptor.Transient(serviceType, provider =>
        {
            var repository = create.Value(provider, null);
            ((IRepositoryInitialization)repository).Initialize(
                provider.GetRequiredService<IAbpLazyServiceProvider>(),
                provider,
                isChangeTrackingEnabled: false);
            return repository;
        });
    }
}

/// <summary>What a repository gets from whoever creates it without the container's property injection.</summary>
internal interface IRepositoryInitialization
{
    void Initialize(IAbpLazyServiceProvider lazyServiceProvider, IServiceProvider serviceProvider, bool? isChangeTrackingEnabled);

    void SetChangeTracking(bool? isEnabled);
}
