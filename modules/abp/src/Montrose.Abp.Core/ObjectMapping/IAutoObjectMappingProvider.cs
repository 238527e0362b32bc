namespace Volo.Abp.ObjectMapping;

/// <summary>A mapping library, for the pairs that nobody wrote a mapping for.</summary>
public interface IAutoObjectMappingProvider
{
    TDestination Map<TSource, TDestination>(object source);

    TDestination Map<TSource, TDestination>(TSource source, TDestination destination);
}

public interface IAutoObjectMappingProvider<TContext> : IAutoObjectMappingProvider
{
}
