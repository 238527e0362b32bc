namespace Volo.Abp.Http.Modeling;

/// <summary>One service.</summary>
public class ControllerApiDescriptionModel
{
    public string ControllerName { get; set; } = null!;

    public string? ControllerGroupName { get; set; }

    public bool IsRemoteService { get; set; }

    public bool IsIntegrationService { get; set; }

    public string? ApiVersion { get; set; }

    public string Type { get; set; } = null!;

    public List<ControllerInterfaceApiDescriptionModel> Interfaces { get; set; } = null!;

    public Dictionary<string, ActionApiDescriptionModel> Actions { get; set; } = null!;

    public static ControllerApiDescriptionModel Create(
        string controllerName, string? groupName, bool isRemoteService, bool isIntegrationService, string? apiVersion, Type type, HashSet<Type>? ignoredInterfaces = null)
        => new()
        {
            ControllerName = controllerName,
            ControllerGroupName = groupName,
            IsRemoteService = isRemoteService,
            IsIntegrationService = isIntegrationService,
            ApiVersion = apiVersion,
            Type = type.FullName!,
            Interfaces = [.. type.GetInterfaces().Where(i => ignoredInterfaces?.Contains(i) != true).Select(ControllerInterfaceApiDescriptionModel.Create)],
            Actions = new Dictionary<string, ActionApiDescriptionModel>(StringComparer.Ordinal),
        };

    public ActionApiDescriptionModel AddAction(string uniqueName, ActionApiDescriptionModel action)
    {
        if (!Actions.TryAdd(uniqueName, action))
            throw new AbpException($"The action '{uniqueName}' of '{ControllerName}' is described twice.");
        return action;
    }

    public ControllerApiDescriptionModel CreateSubModel(string[]? actions) => new()
    {
        ControllerName = ControllerName,
        ControllerGroupName = ControllerGroupName,
        IsRemoteService = IsRemoteService,
        IsIntegrationService = IsIntegrationService,
        ApiVersion = ApiVersion,
        Type = Type,
        Interfaces = Interfaces,
        Actions = Actions.Where(a => actions is null || actions.Contains(a.Value.Name, StringComparer.Ordinal))
            .ToDictionary(a => a.Key, a => a.Value, StringComparer.Ordinal),
    };

    public bool Implements(Type interfaceType) => Interfaces.Exists(i => string.Equals(i.Type, interfaceType.FullName, StringComparison.Ordinal));

    public override string ToString() => $"[ControllerApiDescriptionModel {ControllerName}]";
}
