using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Volo.Abp.PermissionManagement.Integration;

/// <summary>Permission questions from other services.</summary>
[IntegrationService]
public class PermissionIntegrationService(IPermissionFinder permissionFinder) : ApplicationService, IPermissionIntegrationService
{
    protected IPermissionFinder PermissionFinder { get; } = permissionFinder;

    public virtual async Task<ListResultDto<IsGrantedResponse>> IsGrantedAsync(List<IsGrantedRequest> input) =>
        new(await PermissionFinder.IsGrantedAsync(input));
}
