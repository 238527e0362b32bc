using System.Collections.Concurrent;
using System.Reflection;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Modularity;

namespace Volo.Abp.Autofac;

[ExposeServices(typeof(IInjectPropertiesService))]
internal sealed class InjectPropertiesService(IServiceProvider serviceProvider, IModuleContainer modules, IServiceProviderIsService registered)
    : IInjectPropertiesService, ITransientDependency
{
    private static readonly ConcurrentDictionary<(IModuleContainer, Type), PropertyInfo[]> Properties = new();

    public TService InjectProperties<TService>(TService instance)
        where TService : notnull => Inject(instance, onlyUnset: false);

    public TService InjectUnsetProperties<TService>(TService instance)
        where TService : notnull => Inject(instance, onlyUnset: true);

    private TService Inject<TService>(TService instance, bool onlyUnset)
        where TService : notnull
    {
        foreach (var property in Properties.GetOrAdd((modules, instance.GetType()), key => Find(key.Item2)))
        {
            if (!onlyUnset || property.GetMethod is null || property.GetValue(instance) is null)
                property.SetValue(instance, serviceProvider.GetRequiredService(property.PropertyType));
        }

        return instance;
    }

    private PropertyInfo[] Find(Type type)
    {
        var assemblies = modules.Modules.SelectMany(m => m.AllAssemblies).ToHashSet();
        return InjectableProperties.Of(type, assemblies, (t, _) => t == typeof(IServiceProvider) || registered.IsService(t));
    }
}
