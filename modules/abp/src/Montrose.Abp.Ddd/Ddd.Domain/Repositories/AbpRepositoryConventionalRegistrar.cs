using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Domain.Repositories;

/// <summary>Registers repository classes by their interfaces, transient.</summary>
public class AbpRepositoryConventionalRegistrar : DefaultConventionalRegistrar
{
    /// <summary>Whether a repository can also be asked for by its class.</summary>
    public static bool ExposeRepositoryClasses { get; set; }

    protected override bool IsConventionalRegistrationDisabled(Type type) =>
        !typeof(IRepository).IsAssignableFrom(type) || base.IsConventionalRegistrationDisabled(type);

    protected override List<Type> GetExposedServiceTypes(Type type)
    {
        if (ExposeRepositoryClasses)
            return base.GetExposedServiceTypes(type);
        return base.GetExposedServiceTypes(type).Where(service => service.IsInterface).ToList();
    }

    protected override ServiceLifetime? GetDefaultLifeTimeOrNull(Type type) => ServiceLifetime.Transient;
}
