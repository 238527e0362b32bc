using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.PermissionManagement.Identity;

/// <summary>What a user is granted by the id.</summary>
public class UserPermissionManagementProvider(
    IPermissionGrantRepository permissionGrantRepository, IGuidGenerator guidGenerator, ICurrentTenant currentTenant)
    : PermissionManagementProvider(permissionGrantRepository, guidGenerator, currentTenant)
{
    public override string Name => UserPermissionValueProvider.ProviderName;
}
