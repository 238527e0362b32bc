namespace Volo.Abp.ObjectMapping;

/// <summary>Turns an object into one of another type.</summary>
public interface IObjectMapper
{
    IAutoObjectMappingProvider AutoObjectMappingProvider { get; }

    TDestination Map<TSource, TDestination>(TSource source);

    TDestination Map<TSource, TDestination>(TSource source, TDestination destination);
}

/// <summary>The mapper of a module, named by its module class.</summary>
public interface IObjectMapper<TContext> : IObjectMapper
{
}

/// <summary>A mapping written by hand for one pair of types.</summary>
public interface IObjectMapper<in TSource, TDestination>
{
    TDestination Map(TSource source);

    TDestination Map(TSource source, TDestination destination);
}
