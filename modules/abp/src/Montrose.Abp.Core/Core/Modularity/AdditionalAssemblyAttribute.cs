using System.Reflection;

namespace Volo.Abp.Modularity;

/// <summary>Names further assemblies whose types belong to the module.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public class AdditionalAssemblyAttribute : Attribute, IAdditionalModuleAssemblyProvider
{
    public AdditionalAssemblyAttribute(params Type[]? typesInAssemblies)
    {
        TypesInAssemblies = typesInAssemblies ?? [];
    }

    public Type[] TypesInAssemblies { get; }

    public virtual Assembly[] GetAssemblies() => TypesInAssemblies.Select(t => t.Assembly).Distinct().ToArray();
}
