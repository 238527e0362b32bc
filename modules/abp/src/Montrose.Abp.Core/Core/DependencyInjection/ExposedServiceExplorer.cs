namespace Volo.Abp.DependencyInjection;

/// <summary>Finds the types that a class is exposed by.</summary>
public static class ExposedServiceExplorer
{
    private static readonly ExposeServicesAttribute Default = new() { IncludeDefaults = true, IncludeSelf = true };

    public static List<Type> GetExposedServices(Type type)
    {
        var attributes = type.GetCustomAttributes(inherit: true);
        var providers = attributes.OfType<IExposedServiceTypesProvider>().ToList();
        if (providers.Count == 0 && attributes.OfType<IExposedKeyedServiceTypesProvider>().Any())
            return [];
        return (providers.Count == 0 ? [Default] : providers)
            .SelectMany(provider => provider.GetExposedServiceTypes(type))
            .Distinct()
            .ToList();
    }

    public static List<ServiceIdentifier> GetExposedKeyedServices(Type type) =>
        type.GetCustomAttributes(inherit: true)
            .OfType<IExposedKeyedServiceTypesProvider>()
            .SelectMany(provider => provider.GetExposedServiceTypes(type))
            .Distinct()
            .ToList();
}
