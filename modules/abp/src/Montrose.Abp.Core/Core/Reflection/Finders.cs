using System.Reflection;
using Volo.Abp.Modularity;

namespace Volo.Abp.Reflection;

public interface IAssemblyFinder
{
    IReadOnlyList<Assembly> Assemblies { get; }
}

public interface ITypeFinder
{
    IReadOnlyList<Type> Types { get; }
}

/// <summary>The assemblies of the loaded modules.</summary>
public class AssemblyFinder : IAssemblyFinder
{
    private readonly IModuleContainer _moduleContainer;
    private readonly Lazy<IReadOnlyList<Assembly>> _assemblies;

    public AssemblyFinder(IModuleContainer moduleContainer)
    {
        _moduleContainer = moduleContainer;
        _assemblies = new Lazy<IReadOnlyList<Assembly>>(FindAll, LazyThreadSafetyMode.ExecutionAndPublication);
    }

    public IReadOnlyList<Assembly> Assemblies => _assemblies.Value;

    public IReadOnlyList<Assembly> FindAll() => _moduleContainer.Modules.SelectMany(m => m.AllAssemblies).Distinct().ToArray();
}

/// <summary>All types of the loaded modules' assemblies.</summary>
public class TypeFinder : ITypeFinder
{
    private readonly Lazy<IReadOnlyList<Type>> _types;

    public TypeFinder(IAssemblyFinder assemblyFinder)
    {
        _types = new Lazy<IReadOnlyList<Type>>(
            () => assemblyFinder.Assemblies.SelectMany(a => a.GetTypes()).ToArray(),
            LazyThreadSafetyMode.ExecutionAndPublication);
    }

    public IReadOnlyList<Type> Types => _types.Value;
}
