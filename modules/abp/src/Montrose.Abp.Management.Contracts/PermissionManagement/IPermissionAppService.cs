using Volo.Abp.Application.Services;

namespace Volo.Abp.PermissionManagement;

/// <summary>Reads and changes what a role, a user or another provider's key is granted.</summary>
public interface IPermissionAppService : IApplicationService
{
    /// <summary>The permissions of a role or user.</summary>
    Task<GetPermissionListResultDto> GetAsync(string providerName, string providerKey);

    /// <summary>Grants and takes back permissions of a role or user.</summary>
    Task UpdateAsync(string providerName, string providerKey, UpdatePermissionsDto input);
}
