using Microsoft.AspNetCore.Mvc;
using Volo.Abp.AspNetCore.Mvc;

namespace Volo.Abp.PermissionManagement;

/// <summary>Reads and changes grants.</summary>
[RemoteService(Name = PermissionManagementRemoteServiceConsts.RemoteServiceName)]
[Area(PermissionManagementRemoteServiceConsts.ModuleName)]
[Route("api/permission-management/permissions")]
public class PermissionsController(IPermissionAppService permissionAppService) : AbpControllerBase, IPermissionAppService
{
    protected IPermissionAppService PermissionAppService { get; } = permissionAppService;

    [HttpGet]
    public virtual Task<GetPermissionListResultDto> GetAsync(string providerName, string providerKey) =>
        PermissionAppService.GetAsync(providerName, providerKey);

    [HttpPut]
    public virtual Task UpdateAsync(string providerName, string providerKey, UpdatePermissionsDto input) =>
        PermissionAppService.UpdateAsync(providerName, providerKey, input);
}
