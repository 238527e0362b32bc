using Volo.Abp.Modularity.PlugIns;

namespace Volo.Abp.Modularity;

/// <summary>Finds, creates and sorts the modules that the start-up module needs.</summary>
public class ModuleLoader : IModuleLoader
{
    public IAbpModuleDescriptor[] LoadModules(IServiceCollection services, Type startupModuleType, PlugInSourceList plugInSources)
    {
        Check.NotNull(services, nameof(services));
        Check.NotNull(startupModuleType, nameof(startupModuleType));
        Check.NotNull(plugInSources, nameof(plugInSources));

        var modules = new List<AbpModuleDescriptor>();
        FillModules(modules, services, startupModuleType, plugInSources);
        SetDependencies(modules);
        return SortByDependency(modules.Cast<IAbpModuleDescriptor>().ToList(), startupModuleType).ToArray();
    }

    protected virtual void FillModules(
        List<AbpModuleDescriptor> modules,
        IServiceCollection services,
        Type startupModuleType,
        PlugInSourceList plugInSources)
    {
        var logger = services.GetInitLogger<AbpApplicationBase>();
        foreach (var moduleType in AbpModuleHelper.FindAllModuleTypes(startupModuleType, logger))
            modules.Add(CreateModuleDescriptor(services, moduleType));

        foreach (var moduleType in plugInSources.SelectMany(s => s.GetModules()).SelectMany(m => AbpModuleHelper.FindAllModuleTypes(m, logger)).Distinct())
        {
            if (!modules.Exists(m => m.Type == moduleType))
                modules.Add(CreateModuleDescriptor(services, moduleType, isLoadedAsPlugIn: true));
        }
    }

    protected virtual void SetDependencies(List<AbpModuleDescriptor> modules)
    {
        foreach (var module in modules)
            SetDependencies(modules, module);
    }

    protected virtual List<IAbpModuleDescriptor> SortByDependency(List<IAbpModuleDescriptor> modules, Type startupModuleType)
    {
        var sorted = modules.SortByDependencies(m => m.Dependencies);
        sorted.MoveItem(m => m.Type == startupModuleType, modules.Count - 1);
        return sorted;
    }

    protected virtual AbpModuleDescriptor CreateModuleDescriptor(IServiceCollection services, Type moduleType, bool isLoadedAsPlugIn = false) =>
        new(moduleType, CreateAndRegisterModule(services, moduleType), isLoadedAsPlugIn);

    protected virtual IAbpModule CreateAndRegisterModule(IServiceCollection services, Type moduleType)
    {
        var module = (IAbpModule)Activator.CreateInstance(moduleType)!;
        services.AddSingleton(moduleType, module);
        return module;
    }

    protected virtual void SetDependencies(List<AbpModuleDescriptor> modules, AbpModuleDescriptor module)
    {
        foreach (var dependedType in AbpModuleHelper.FindDependedModuleTypes(module.Type))
        {
            var depended = modules.Find(m => m.Type == dependedType)
                ?? throw new AbpException($"Could not find a depended module {dependedType.AssemblyQualifiedName} for {module.Type.AssemblyQualifiedName}");
            module.AddDependency(depended);
        }
    }
}
