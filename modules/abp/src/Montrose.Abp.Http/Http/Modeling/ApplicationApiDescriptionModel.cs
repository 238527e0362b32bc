namespace Volo.Abp.Http.Modeling;

/// <summary>The services of an application, and the types that they use.</summary>
public class ApplicationApiDescriptionModel
{
    public IDictionary<string, ModuleApiDescriptionModel> Modules { get; set; } = null!;

    public IDictionary<string, TypeApiDescriptionModel> Types { get; set; } = null!;

    public static ApplicationApiDescriptionModel Create() => new()
    {
        Modules = new Dictionary<string, ModuleApiDescriptionModel>(StringComparer.Ordinal),
        Types = new Dictionary<string, TypeApiDescriptionModel>(StringComparer.Ordinal),
    };

    public ModuleApiDescriptionModel AddModule(ModuleApiDescriptionModel module)
    {
        if (!Modules.TryAdd(module.RootPath, module))
            throw new AbpException($"The module '{module.RootPath}' is described twice.");
        return module;
    }

    public ModuleApiDescriptionModel GetOrAddModule(string rootPath, string remoteServiceName)
        => Modules.TryGetValue(rootPath, out var module) ? module : AddModule(ModuleApiDescriptionModel.Create(rootPath, remoteServiceName));

    public ApplicationApiDescriptionModel CreateSubModel(string[]? modules = null, string[]? controllers = null, string[]? actions = null)
    {
        var part = Create();
        foreach (var module in Modules.Values.Where(m => modules is null || modules.Contains(m.RootPath, StringComparer.Ordinal)))
            part.AddModule(module.CreateSubModel(controllers, actions));
        return part;
    }

    /// <summary>The same description for the same application, whatever order its endpoints were found in.</summary>
    public void NormalizeOrder()
    {
        Modules = Modules.OrderBy(m => m.Key, StringComparer.Ordinal).ToDictionary(m => m.Key, m => m.Value, StringComparer.Ordinal);
        Types = Types.OrderBy(t => t.Key, StringComparer.Ordinal).ToDictionary(t => t.Key, t => t.Value, StringComparer.Ordinal);
        foreach (var module in Modules.Values)
            module.Controllers = module.Controllers.OrderBy(c => c.Key, StringComparer.Ordinal).ToDictionary(c => c.Key, c => c.Value, StringComparer.Ordinal);
    }
}
