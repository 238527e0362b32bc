using System.Reflection;

namespace Volo.Abp.DependencyInjection;

/// <summary>Says by which types a class can be asked for.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public class ExposeServicesAttribute : Attribute, IExposedServiceTypesProvider
{
    public ExposeServicesAttribute(params Type[]? serviceTypes)
    {
        ServiceTypes = serviceTypes ?? [];
    }

    public Type[] ServiceTypes { get; }

    /// <summary>Adds the interfaces that the class is named after.</summary>
    public bool IncludeDefaults { get; set; }

    /// <summary>Adds the class itself.</summary>
    public bool IncludeSelf { get; set; }

    public Type[] GetExposedServiceTypes(Type targetType)
    {
        var types = ServiceTypes.ToList();
        if (IncludeDefaults)
        {
            foreach (var type in DefaultServices(targetType))
                types.AddIfNotContains(type);
            if (IncludeSelf)
                types.AddIfNotContains(targetType);
        }
        else if (IncludeSelf)
        {
            types.AddIfNotContains(targetType);
        }

        return types.ToArray();
    }

    private static IEnumerable<Type> DefaultServices(Type type)
    {
        foreach (var interfaceType in type.GetTypeInfo().GetInterfaces())
        {
            var name = WithoutArity(interfaceType.Name);
            if (name.Length > 1 && name[0] == 'I')
                name = name[1..];
            if (WithoutArity(type.Name).EndsWith(name, StringComparison.Ordinal))
                yield return interfaceType.IsGenericType && type.IsGenericTypeDefinition ? interfaceType.GetGenericTypeDefinition() : interfaceType;
        }
    }

    private static string WithoutArity(string name) => name.IndexOf('`') is var i and > 0 ? name[..i] : name;
}
