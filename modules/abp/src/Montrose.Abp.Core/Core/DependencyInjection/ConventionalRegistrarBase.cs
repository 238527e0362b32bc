using System.Reflection;

namespace Volo.Abp.DependencyInjection;

/// <summary>Base of what decides how classes are registered without being named.</summary>
public abstract class ConventionalRegistrarBase : IConventionalRegistrar
{
    public virtual void AddAssembly(IServiceCollection services, Assembly assembly) =>
        AddTypes(services, assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false, IsGenericType: false }).ToArray());

    public virtual void AddTypes(IServiceCollection services, params Type[] types)
    {
        foreach (var type in types)
            AddType(services, type);
    }

    public abstract void AddType(IServiceCollection services, Type type);

    protected virtual bool IsConventionalRegistrationDisabled(Type type) =>
        type.IsDefined(typeof(DisableConventionalRegistrationAttribute), inherit: true);

    protected virtual void TriggerServiceExposing(IServiceCollection services, Type implementationType, List<Type> serviceTypes) =>
        TriggerServiceExposing(services, implementationType, serviceTypes.ConvertAll(t => new ServiceIdentifier(t)));

    protected virtual void TriggerServiceExposing(IServiceCollection services, Type implementationType, List<ServiceIdentifier> serviceTypes)
    {
        var actions = services.GetExposingActionList();
        if (actions.Count == 0)
            return;
        var context = new OnServiceExposingContext(implementationType, serviceTypes);
        foreach (var action in actions)
            action(context);
    }

    protected virtual DependencyAttribute? GetDependencyAttributeOrNull(Type type) => type.GetCustomAttribute<DependencyAttribute>(inherit: true);

    protected virtual ServiceLifetime? GetLifeTimeOrNull(Type type, DependencyAttribute? dependencyAttribute) =>
        dependencyAttribute?.Lifetime ?? GetServiceLifetimeFromClassHierarchy(type) ?? GetDefaultLifeTimeOrNull(type);

    protected virtual ServiceLifetime? GetServiceLifetimeFromClassHierarchy(Type type)
    {
        if (typeof(ITransientDependency).IsAssignableFrom(type))
            return ServiceLifetime.Transient;
        if (typeof(ISingletonDependency).IsAssignableFrom(type))
            return ServiceLifetime.Singleton;
        return typeof(IScopedDependency).IsAssignableFrom(type) ? ServiceLifetime.Scoped : null;
    }

    protected virtual ServiceLifetime? GetDefaultLifeTimeOrNull(Type type) => null;

    protected virtual List<Type> GetExposedServiceTypes(Type type) => ExposedServiceExplorer.GetExposedServices(type);

    protected virtual List<ServiceIdentifier> GetExposedKeyedServiceTypes(Type type) => ExposedServiceExplorer.GetExposedKeyedServices(type);

    protected virtual ServiceDescriptor CreateServiceDescriptor(
        Type implementationType,
        object? serviceKey,
        Type exposingServiceType,
        List<ServiceIdentifier> allExposingServiceTypes,
        ServiceLifetime lifeTime)
    {
        if (lifeTime is ServiceLifetime.Singleton or ServiceLifetime.Scoped
            && GetRedirectedTypeOrNull(implementationType, exposingServiceType, allExposingServiceTypes) is { } redirectedType)
        {
            return RedirectedService.Describe(exposingServiceType, serviceKey, redirectedType, implementationType, lifeTime);
        }

        return serviceKey is null
            ? ServiceDescriptor.Describe(exposingServiceType, implementationType, lifeTime)
            : ServiceDescriptor.DescribeKeyed(exposingServiceType, serviceKey, implementationType, lifeTime);
    }

    /// <summary>One object must answer for all the types it is exposed by; this is the type the others ask for.</summary>
    protected virtual Type? GetRedirectedTypeOrNull(
        Type implementationType,
        Type exposingServiceType,
        List<ServiceIdentifier> allExposingKeyedServiceTypes)
    {
        if (allExposingKeyedServiceTypes.Count < 2 || exposingServiceType == implementationType)
            return null;
        if (allExposingKeyedServiceTypes.Exists(t => t.ServiceKey is null && t.ServiceType == implementationType))
            return implementationType;

        var redirected = allExposingKeyedServiceTypes.Find(t =>
            t.ServiceKey is null && t.ServiceType != exposingServiceType && exposingServiceType.IsAssignableFrom(t.ServiceType));
        return redirected.ServiceType;
    }
}
