using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Authorization.Permissions;

[Dependency(TryRegister = true)]
public class NullDynamicPermissionDefinitionStore : IDynamicPermissionDefinitionStore, ISingletonDependency
{
    public Task<PermissionDefinition?> GetOrNullAsync(string name) => Task.FromResult<PermissionDefinition?>(null);

    public Task<IReadOnlyList<PermissionDefinition>> GetPermissionsAsync() => Task.FromResult<IReadOnlyList<PermissionDefinition>>([]);

    public Task<IReadOnlyList<PermissionGroupDefinition>> GetGroupsAsync() => Task.FromResult<IReadOnlyList<PermissionGroupDefinition>>([]);
}
