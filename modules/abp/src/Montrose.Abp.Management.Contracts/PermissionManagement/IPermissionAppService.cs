using Volo.Abp.Application.Services;

namespace Volo.Abp.PermissionManagement;

/// <summary>Reads and changes what a role, a user or another provider's key is granted.</summary>
public interface IPermissionAppService : IApplicationService
{
    Task<GetPermissionListResultDto> GetAsync(string providerName, string providerKey);

    Task UpdateAsync(string providerName, string providerKey, UpdatePermissionsDto input);
}
