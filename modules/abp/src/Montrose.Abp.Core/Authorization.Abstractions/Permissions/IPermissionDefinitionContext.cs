using Volo.Abp.Localization;

namespace Volo.Abp.Authorization.Permissions;

public interface IPermissionDefinitionContext
{
    IServiceProvider ServiceProvider { get; }

    /// <exception cref="AbpException">There is no such group.</exception>
    PermissionGroupDefinition GetGroup(string name);

    PermissionGroupDefinition? GetGroupOrNull(string name);

    PermissionGroupDefinition AddGroup(string name, ILocalizableString? displayName = null);

    void RemoveGroup(string name);

    PermissionDefinition? GetPermissionOrNull(string name);
}
