using Microsoft.AspNetCore.Mvc;
using Volo.Abp.Application.Dtos;
using Volo.Abp.AspNetCore.Mvc;

namespace Volo.Abp.TenantManagement;

/// <summary>Tenants.</summary>
[RemoteService(Name = TenantManagementRemoteServiceConsts.RemoteServiceName)]
[Area(TenantManagementRemoteServiceConsts.ModuleName)]
[Route("api/multi-tenancy/tenants")]
public class TenantController(ITenantAppService tenantAppService) : AbpControllerBase, ITenantAppService
{
    protected ITenantAppService TenantAppService { get; } = tenantAppService;

    [HttpGet]
    [Route("{id}")]
    public virtual Task<TenantDto> GetAsync(Guid id) => TenantAppService.GetAsync(id);

    [HttpGet]
    public virtual Task<PagedResultDto<TenantDto>> GetListAsync(GetTenantsInput input) => TenantAppService.GetListAsync(input);

    [HttpPost]
    public virtual Task<TenantDto> CreateAsync(TenantCreateDto input) => TenantAppService.CreateAsync(input);

    [HttpPut]
    [Route("{id}")]
    public virtual Task<TenantDto> UpdateAsync(Guid id, TenantUpdateDto input) => TenantAppService.UpdateAsync(id, input);

    [HttpDelete]
    [Route("{id}")]
    public virtual Task DeleteAsync(Guid id) => TenantAppService.DeleteAsync(id);

    [HttpGet]
    [Route("{id}/default-connection-string")]
    public virtual Task<string?> GetDefaultConnectionStringAsync(Guid id) => TenantAppService.GetDefaultConnectionStringAsync(id);

    [HttpPut]
    [Route("{id}/default-connection-string")]
    public virtual Task UpdateDefaultConnectionStringAsync(Guid id, string defaultConnectionString) =>
        TenantAppService.UpdateDefaultConnectionStringAsync(id, defaultConnectionString);

    [HttpDelete]
    [Route("{id}/default-connection-string")]
    public virtual Task DeleteDefaultConnectionStringAsync(Guid id) => TenantAppService.DeleteDefaultConnectionStringAsync(id);
}
