using System.Reflection;

namespace Volo.Abp.Modularity;

/// <summary>
/// Registers the types of each module by convention, once an assembly. An assembly of the framework holds several of
/// ABP's packages; there a type belongs to the module with the longest namespace that is its own or around it, and is
/// registered with that module, so that a package nobody depends on stays out and replacing follows the dependencies.
/// </summary>
internal sealed class ModuleConventions
{
    private readonly IServiceCollection _services;
    private readonly HashSet<Assembly> _done = [];
    private readonly Dictionary<Assembly, Dictionary<string, List<Type>>> _packages = [];

    public ModuleConventions(IServiceCollection services, IReadOnlyList<IAbpModuleDescriptor> modules)
    {
        _services = services;

        // The kernel is there even where no module of this assembly is loaded.
        RegisterPackage(typeof(IAbpApplication).Assembly, string.Empty);
        _ = modules;
    }

    public void Register(IAbpModuleDescriptor module)
    {
        if (module.Instance is AbpModule { SkipAutoServiceRegistration: true })
            return;

        foreach (var assembly in module.AllAssemblies)
        {
            if (HoldsPackages(assembly))
            {
                RegisterPackage(assembly, string.Empty);
                RegisterPackage(assembly, module.Type.Namespace!);
            }
            else if (_done.Add(assembly))
            {
                _services.AddAssembly(assembly);
            }
        }
    }

    private static bool HoldsPackages(Assembly assembly)
    {
        var name = assembly.GetName().Name!;
        return name.StartsWith("Montrose.Abp.", StringComparison.Ordinal) && !name.EndsWith(".Tests", StringComparison.Ordinal);
    }

    private void RegisterPackage(Assembly assembly, string package)
    {
        if (!_packages.TryGetValue(assembly, out var packages))
            _packages[assembly] = packages = Split(assembly);
        if (packages.Remove(package, out var types))
            _services.AddTypes(types.ToArray());
    }

    private static Dictionary<string, List<Type>> Split(Assembly assembly)
    {
        var types = assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false, IsGenericType: false }).ToList();
        var names = types.Where(AbpModule.IsAbpModule).Select(t => t.Namespace!).Distinct(StringComparer.Ordinal).OrderByDescending(n => n.Length).ToList();
        return types
            .GroupBy(t => names.Find(n => IsInside(t.Namespace, n)) ?? string.Empty, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
    }

    private static bool IsInside(string? typeNamespace, string package) =>
        typeNamespace is not null
        && typeNamespace.StartsWith(package, StringComparison.Ordinal)
        && (typeNamespace.Length == package.Length || typeNamespace[package.Length] == '.');
}
