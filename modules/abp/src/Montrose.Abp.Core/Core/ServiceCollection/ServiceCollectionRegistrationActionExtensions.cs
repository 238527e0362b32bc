using Volo.Abp.DependencyInjection;

namespace Microsoft.Extensions.DependencyInjection;

public static class ServiceCollectionRegistrationActionExtensions
{
    public static void OnRegistered(this IServiceCollection services, Action<IOnServiceRegistredContext> registrationAction) =>
        services.GetRegistrationActionList().Add(registrationAction);

    public static ServiceRegistrationActionList GetRegistrationActionList(this IServiceCollection services) =>
        GetOrAdd<ServiceRegistrationActionList>(services);

    public static void DisableAbpClassInterceptors(this IServiceCollection services) =>
        services.GetRegistrationActionList().IsClassInterceptorsDisabled = true;

    public static bool IsAbpClassInterceptorsDisabled(this IServiceCollection services) =>
        services.GetRegistrationActionList().IsClassInterceptorsDisabled;

    public static void OnExposing(this IServiceCollection services, Action<IOnServiceExposingContext> exposeAction) =>
        services.GetExposingActionList().Add(exposeAction);

    public static ServiceExposingActionList GetExposingActionList(this IServiceCollection services) =>
        GetOrAdd<ServiceExposingActionList>(services);

    internal static TList GetOrAdd<TList>(IServiceCollection services)
        where TList : class, new()
    {
        if (services.GetObjectOrNull<TList>() is { } list)
            return list;

        list = new TList();
        services.AddObjectAccessor(list);
        return list;
    }
}

public static class ServiceCollectionLifetimeEventExtensions
{
    public static void OnActivated(this IServiceCollection services, ServiceDescriptor descriptor, Action<IOnServiceActivatedContext> onActivatedAction) =>
        services.GetServiceActivatedActionList().Add(new KeyValuePair<ServiceDescriptor, Action<IOnServiceActivatedContext>>(descriptor, onActivatedAction));

    public static ServiceActivatedActionList GetServiceActivatedActionList(this IServiceCollection services) =>
        ServiceCollectionRegistrationActionExtensions.GetOrAdd<ServiceActivatedActionList>(services);
}
