using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Guids;
using Volo.Abp.Identity;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.PermissionManagement.Identity;

/// <summary>What a role is granted by its name, and a user through the roles.</summary>
public class RolePermissionManagementProvider(
    IPermissionGrantRepository permissionGrantRepository,
    IGuidGenerator guidGenerator,
    ICurrentTenant currentTenant,
    IUserRoleFinder userRoleFinder)
    : PermissionManagementProvider(permissionGrantRepository, guidGenerator, currentTenant)
{
    public override string Name => RolePermissionValueProvider.ProviderName;

    protected IUserRoleFinder UserRoleFinder { get; } = userRoleFinder;

    public override async Task<MultiplePermissionValueProviderGrantInfo> CheckAsync(
        string[] names, string providerName, string providerKey)
    {
        if (!string.Equals(providerName, UserPermissionValueProvider.ProviderName, StringComparison.Ordinal)
            || !Guid.TryParse(providerKey, out var userId))
            return await base.CheckAsync(names, providerName, providerKey);

        var answer = new MultiplePermissionValueProviderGrantInfo(names);
        foreach (var role in await UserRoleFinder.GetRoleNamesAsync(userId))
        {
            foreach (var grant in await PermissionGrantRepository.GetListAsync(names, Name, role))
            {
                if (!answer.Result[grant.Name].IsGranted)
                    answer.Result[grant.Name] = new PermissionValueProviderGrantInfo(true, role);
            }
        }

        return answer;
    }
}
