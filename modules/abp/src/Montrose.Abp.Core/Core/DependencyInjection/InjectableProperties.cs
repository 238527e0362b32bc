using System.Reflection;
using System.Runtime.CompilerServices;

namespace Volo.Abp.DependencyInjection;

/// <summary>The properties of a class that the container fills: public, settable, of a registered type.</summary>
internal static class InjectableProperties
{
    public static PropertyInfo[] Of(Type type, HashSet<Assembly> moduleAssemblies, Func<Type, object?, bool> isRegistered)
    {
        if (!moduleAssemblies.Contains(type.Assembly) || type.IsDefined(typeof(DisablePropertyInjectionAttribute), inherit: true))
            return [];

        // What ASP.NET Core's base classes declare is ASP.NET Core's to fill.
        return type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(p => p.SetMethod is { IsPublic: true } setter && !IsInitOnly(setter)
                && p.GetIndexParameters().Length == 0
                && (p.PropertyType.IsInterface || p.PropertyType.IsClass)
                && moduleAssemblies.Contains(p.DeclaringType!.Assembly)
                && !p.IsDefined(typeof(DisablePropertyInjectionAttribute), inherit: true)
                && isRegistered(p.PropertyType, null))
            .ToArray();
    }

    private static bool IsInitOnly(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
