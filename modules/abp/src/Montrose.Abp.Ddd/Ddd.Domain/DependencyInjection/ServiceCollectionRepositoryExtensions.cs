using Volo.Abp.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace Microsoft.Extensions.DependencyInjection;

public static class ServiceCollectionRepositoryExtensions
{
    /// <summary>Registers a repository for each of ABP's repository interfaces that it implements.</summary>
    public static IServiceCollection AddDefaultRepository(this IServiceCollection services, Type entityType, Type repositoryImplementationType, bool replaceExisting = false)
    {
        services.Register(typeof(IReadOnlyBasicRepository<>).MakeGenericType(entityType), repositoryImplementationType, replaceExisting, isReadOnly: true);
        services.Register(typeof(IReadOnlyRepository<>).MakeGenericType(entityType), repositoryImplementationType, replaceExisting, isReadOnly: true);
        services.Register(typeof(IBasicRepository<>).MakeGenericType(entityType), repositoryImplementationType, replaceExisting);
        services.Register(typeof(IRepository<>).MakeGenericType(entityType), repositoryImplementationType, replaceExisting);

        if (EntityHelper.FindPrimaryKeyType(entityType) is { } keyType)
        {
            services.Register(typeof(IReadOnlyBasicRepository<,>).MakeGenericType(entityType, keyType), repositoryImplementationType, replaceExisting, isReadOnly: true);
            services.Register(typeof(IReadOnlyRepository<,>).MakeGenericType(entityType, keyType), repositoryImplementationType, replaceExisting, isReadOnly: true);
            services.Register(typeof(IBasicRepository<,>).MakeGenericType(entityType, keyType), repositoryImplementationType, replaceExisting);
            services.Register(typeof(IRepository<,>).MakeGenericType(entityType, keyType), repositoryImplementationType, replaceExisting);
        }

        return services;
    }

    private static void Register(this IServiceCollection services, Type serviceType, Type implementationType, bool replaceExisting, bool isReadOnly = false)
    {
        if (!serviceType.IsAssignableFrom(implementationType))
            return;
        var descriptor = isReadOnly
            ? ReadOnlyRepositories.Describe(serviceType, implementationType)
            : ServiceDescriptor.Transient(serviceType, implementationType);
        if (replaceExisting)
            services.Replace(descriptor);
        else
            services.TryAdd(descriptor);
    }
}
