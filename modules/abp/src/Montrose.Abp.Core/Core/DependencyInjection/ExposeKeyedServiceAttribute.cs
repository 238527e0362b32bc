namespace Volo.Abp.DependencyInjection;

/// <summary>Exposes a class under a key.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public class ExposeKeyedServiceAttribute<TServiceType> : Attribute, IExposedKeyedServiceTypesProvider
    where TServiceType : class
{
    public ExposeKeyedServiceAttribute(object serviceKey)
    {
        if (serviceKey is null)
            throw new AbpException($"{nameof(serviceKey)} can not be null! Use {nameof(ExposeServicesAttribute)} instead.");
        ServiceIdentifier = new ServiceIdentifier(serviceKey, typeof(TServiceType));
    }

    public ServiceIdentifier ServiceIdentifier { get; }

    public ServiceIdentifier[] GetExposedServiceTypes(Type targetType) => [ServiceIdentifier];
}
