using System.Reflection;

namespace Volo.Abp.AspNetCore.Mvc.Localization;

/// <summary>Which resource translates the data annotations of an assembly's types.</summary>
public class AbpMvcDataAnnotationsLocalizationOptions
{
    public IDictionary<Assembly, Type> AssemblyResources { get; } = new Dictionary<Assembly, Type>();

    public void AddAssemblyResource(Type resourceType, params Assembly[] assemblies)
    {
        if (assemblies.Length == 0)
            assemblies = [resourceType.Assembly];
        foreach (var assembly in assemblies)
            AssemblyResources[assembly] = resourceType;
    }
}
