using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.ObjectMapping;

/// <summary>Uses a registered mapping, else what the objects themselves know, else the mapping library.</summary>
public class DefaultObjectMapper(IServiceProvider serviceProvider, IAutoObjectMappingProvider autoObjectMappingProvider) : IObjectMapper, ITransientDependency
{
    public IAutoObjectMappingProvider AutoObjectMappingProvider { get; } = autoObjectMappingProvider;

    protected IServiceProvider ServiceProvider { get; } = serviceProvider;

    public virtual TDestination Map<TSource, TDestination>(TSource source)
    {
        if (source is null)
            return default!;
        if (ServiceProvider.GetService<IObjectMapper<TSource, TDestination>>() is { } mapper)
            return mapper.Map(source);
        if (source is IMapTo<TDestination> mapTo)
            return mapTo.MapTo();
        if (typeof(IMapFrom<TSource>).IsAssignableFrom(typeof(TDestination)))
        {
            var destination = Activator.CreateInstance<TDestination>();
            ((IMapFrom<TSource>)destination!).MapFrom(source);
            return destination;
        }

        return AutoMap<TSource, TDestination>(source);
    }

    public virtual TDestination Map<TSource, TDestination>(TSource source, TDestination destination)
    {
        if (source is null)
            return destination;
        if (ServiceProvider.GetService<IObjectMapper<TSource, TDestination>>() is { } mapper)
            return mapper.Map(source, destination);
        switch (source, destination)
        {
            case (IMapTo<TDestination> mapTo, _):
                mapTo.MapTo(destination);
                return destination;
            case (_, IMapFrom<TSource> mapFrom):
                mapFrom.MapFrom(source);
                return destination;
            default:
                return AutoMap(source, destination);
        }
    }

    protected virtual TDestination AutoMap<TSource, TDestination>(object source) => AutoObjectMappingProvider.Map<TSource, TDestination>(source);

    protected virtual TDestination AutoMap<TSource, TDestination>(TSource source, TDestination destination) =>
        AutoObjectMappingProvider.Map(source, destination);
}

/// <summary>The mapper of a module: with the module's own library where it has one.</summary>
public class DefaultObjectMapper<TContext>(IServiceProvider serviceProvider)
    : DefaultObjectMapper(
        serviceProvider,
        serviceProvider.GetService<IAutoObjectMappingProvider<TContext>>() ?? serviceProvider.GetRequiredService<IAutoObjectMappingProvider>()),
      IObjectMapper<TContext>
{
}
