using System.Reflection;

namespace Volo.Abp.Modularity;

/// <summary>Walks the graph that <see cref="DependsOnAttribute"/> spans.</summary>
public static class AbpModuleHelper
{
    public static List<Type> FindAllModuleTypes(Type startupModuleType, ILogger? logger)
    {
        var found = new List<Type>();
        AddWithDependencies(found, startupModuleType, logger, depth: 0);
        return found;
    }

    public static List<Type> FindDependedModuleTypes(Type moduleType)
    {
        AbpModule.CheckAbpModuleType(moduleType);
        return moduleType.GetCustomAttributes()
            .OfType<IDependedTypesProvider>()
            .SelectMany(provider => provider.GetDependedTypes())
            .Distinct()
            .ToList();
    }

    public static Assembly[] GetAllAssemblies(Type moduleType)
    {
        var assemblies = moduleType.GetCustomAttributes()
            .OfType<IAdditionalModuleAssemblyProvider>()
            .SelectMany(provider => provider.GetAssemblies());
        return assemblies.Append(moduleType.Assembly).Distinct().ToArray();
    }

    private static void AddWithDependencies(List<Type> found, Type moduleType, ILogger? logger, int depth)
    {
        AbpModule.CheckAbpModuleType(moduleType);
        if (found.Contains(moduleType))
            return;

        found.Add(moduleType);
        if (logger?.IsEnabled(LogLevel.Debug) == true)
            logger.LogDebug("{Indent}- {Module}", new string(' ', depth * 2), moduleType.FullName);

        foreach (var depended in FindDependedModuleTypes(moduleType))
            AddWithDependencies(found, depended, logger, depth + 1);
    }
}
