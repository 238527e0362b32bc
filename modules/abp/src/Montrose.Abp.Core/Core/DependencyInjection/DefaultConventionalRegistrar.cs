using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Volo.Abp.DependencyInjection;

/// <summary>Registers what carries a lifetime, by marker interface or attribute.</summary>
public class DefaultConventionalRegistrar : ConventionalRegistrarBase
{
    public override void AddType(IServiceCollection services, Type type)
    {
        if (IsConventionalRegistrationDisabled(type))
            return;

        var dependency = GetDependencyAttributeOrNull(type);
        if (GetLifeTimeOrNull(type, dependency) is not { } lifetime)
            return;

        var exposed = GetExposedServiceTypes(type).ConvertAll(t => new ServiceIdentifier(t));
        exposed.AddRange(GetExposedKeyedServiceTypes(type));
        TriggerServiceExposing(services, type, exposed);

        foreach (var service in exposed)
        {
            var descriptor = CreateServiceDescriptor(type, service.ServiceKey, service.ServiceType, exposed, lifetime);
            if (dependency?.ReplaceServices == true)
                services.Replace(descriptor);
            else if (dependency?.TryRegister == true)
                services.TryAdd(descriptor);
            else
                services.Add(descriptor);
        }
    }
}
