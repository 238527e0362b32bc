namespace Volo.Abp.Http.Modeling;

/// <summary>The services below one root path.</summary>
public class ModuleApiDescriptionModel
{
    public const string DefaultRootPath = "app";
    public const string DefaultRemoteServiceName = "Default";

    public string RootPath { get; set; } = null!;

    public string RemoteServiceName { get; set; } = null!;

    public IDictionary<string, ControllerApiDescriptionModel> Controllers { get; set; } = null!;

    public static ModuleApiDescriptionModel Create(string rootPath, string remoteServiceName) => new()
    {
        RootPath = rootPath,
        RemoteServiceName = remoteServiceName,
        Controllers = new Dictionary<string, ControllerApiDescriptionModel>(StringComparer.Ordinal),
    };

    public ControllerApiDescriptionModel AddController(ControllerApiDescriptionModel controller)
    {
        if (!Controllers.TryAdd(controller.Type, controller))
            throw new AbpException($"The controller '{controller.ControllerName}' is described twice in the module '{RootPath}'.");
        return controller;
    }

    public ControllerApiDescriptionModel GetOrAddController(
        string name, string groupName, bool isRemoteService, bool isIntegrationService, string? apiVersion, Type type, HashSet<Type>? ignoredInterfaces = null)
        => Controllers.TryGetValue(type.FullName!, out var known)
            ? known
            : Controllers[type.FullName!] = ControllerApiDescriptionModel.Create(name, groupName, isRemoteService, isIntegrationService, apiVersion, type, ignoredInterfaces);

    public ModuleApiDescriptionModel CreateSubModel(string[]? controllers, string[]? actions)
    {
        var part = Create(RootPath, RemoteServiceName);
        foreach (var controller in Controllers.Values.Where(c => controllers is null || controllers.Contains(c.ControllerName, StringComparer.Ordinal)))
            part.AddController(controller.CreateSubModel(actions));
        return part;
    }
}
