using System.Reflection;

namespace Volo.Abp;

/// <summary>Marks an application service that other modules or services call, never a browser.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface)]
public class IntegrationServiceAttribute : Attribute
{
    public static bool IsDefinedOrInherited<T>() => IsDefinedOrInherited(typeof(T));

    public static bool IsDefinedOrInherited(Type type) =>
        type.IsDefined(typeof(IntegrationServiceAttribute), inherit: true)
        || type.GetInterfaces().Any(i => i.IsDefined(typeof(IntegrationServiceAttribute), inherit: true));
}
