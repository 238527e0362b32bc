namespace Volo.Abp.DependencyInjection;

/// <summary>Fills the properties of an object that the container did not create.</summary>
public interface IInjectPropertiesService
{
    TService InjectProperties<TService>(TService instance)
        where TService : notnull;

    TService InjectUnsetProperties<TService>(TService instance)
        where TService : notnull;
}
