using Microsoft.AspNetCore.Mvc;
using Volo.Abp.Application.Dtos;
using Volo.Abp.AspNetCore.Mvc;

namespace Volo.Abp.PermissionManagement.Integration;

/// <summary>Permission questions from other services; switched off where integration services are not exposed.</summary>
[RemoteService(Name = PermissionManagementRemoteServiceConsts.RemoteServiceName)]
[Area(PermissionManagementRemoteServiceConsts.ModuleName)]
[Route("integration-api/permission-management/permissions")]
public class PermissionIntegrationController(IPermissionIntegrationService permissionIntegrationService)
    : AbpControllerBase, IPermissionIntegrationService
{
    protected IPermissionIntegrationService PermissionIntegrationService { get; } = permissionIntegrationService;

    [HttpGet]
    [Route("is-granted")]
    public virtual Task<ListResultDto<IsGrantedResponse>> IsGrantedAsync(List<IsGrantedRequest> input) =>
        PermissionIntegrationService.IsGrantedAsync(input);
}
