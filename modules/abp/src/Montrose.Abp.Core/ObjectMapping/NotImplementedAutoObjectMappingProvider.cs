using Volo.Abp.DependencyInjection;

namespace Volo.Abp.ObjectMapping;

/// <summary>No mapping library is there; says which mapping is missing.</summary>
[Dependency(TryRegister = true)]
public sealed class NotImplementedAutoObjectMappingProvider : IAutoObjectMappingProvider, ISingletonDependency
{
    public TDestination Map<TSource, TDestination>(object source) => throw Missing(typeof(TSource), typeof(TDestination));

    public TDestination Map<TSource, TDestination>(TSource source, TDestination destination) => throw Missing(typeof(TSource), typeof(TDestination));

    private static AbpException Missing(Type source, Type destination) =>
        new($"Nothing maps {source.FullName} to {destination.FullName}: register an IObjectMapper<{source.Name}, {destination.Name}>.");
}
