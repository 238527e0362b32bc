using Volo.Abp.Localization;

namespace Volo.Abp.Authorization.Permissions;

public class PermissionDefinitionContext(IServiceProvider serviceProvider) : IPermissionDefinitionContext
{
    public IServiceProvider ServiceProvider { get; } = serviceProvider;

    public Dictionary<string, PermissionGroupDefinition> Groups { get; } = new(StringComparer.Ordinal);

    public virtual PermissionGroupDefinition AddGroup(string name, ILocalizableString? displayName = null)
    {
        var group = new PermissionGroupDefinition(name, displayName);
        if (!Groups.TryAdd(name, group))
            throw new AbpException($"There is already a permission group named {name}.");
        return group;
    }

    public virtual PermissionGroupDefinition GetGroup(string name) =>
        GetGroupOrNull(name) ?? throw new AbpException($"There is no permission group named {name}.");

    public virtual PermissionGroupDefinition? GetGroupOrNull(string name) => Groups.GetValueOrDefault(name);

    public virtual void RemoveGroup(string name)
    {
        if (!Groups.Remove(name))
            throw new AbpException($"There is no permission group named {name}.");
    }

    public virtual PermissionDefinition? GetPermissionOrNull(string name) =>
        Groups.Values.Select(g => g.GetPermissionOrNull(name)).FirstOrDefault(p => p is not null);
}
