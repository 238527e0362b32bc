using Montrose.Roles;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.PermissionManagement;

namespace Montrose.Users;

/// <summary>What a person may do, and why.</summary>
public class UserPermissionReader(PermissionTree tree, IRepository<PermissionGrant, Guid> grants) : ITransientDependency
{
    public async Task<UserPermissionsDto> ReadAsync(UserRow user)
    {
        var id = user.Id.ToString();
        var roles = user.Roles;
        var granted = (await grants.GetListAsync(g =>
                g.ProviderName == RolePermissionValueProvider.ProviderName && roles.Contains(g.ProviderKey)
                || g.ProviderName == UserPermissionValueProvider.ProviderName && g.ProviderKey == id))
            .ToLookup(g => g.Name, StringComparer.Ordinal);
        return new UserPermissionsDto
        {
            UserName = user.UserName,
            Groups = (await tree.GetAsync()).ConvertAll(g => new UserPermissionGroupDto
            {
                Name = g.Name,
                DisplayName = g.DisplayName,
                Permissions = [.. g.Permissions.Select(p => ToDto(p, granted[p.Name]))],
            }),
        };
    }

    private static UserPermissionDto ToDto(PermissionNode permission, IEnumerable<PermissionGrant> grants)
    {
        var byProvider = grants.ToLookup(g => g.ProviderName == UserPermissionValueProvider.ProviderName, g => g.ProviderKey);
        return new UserPermissionDto
        {
            Name = permission.Name,
            DisplayName = permission.DisplayName,
            Depth = permission.Depth,
            IsDirect = byProvider[true].Any(),
            Roles = [.. byProvider[false].Order(StringComparer.OrdinalIgnoreCase)],
        };
    }
}
