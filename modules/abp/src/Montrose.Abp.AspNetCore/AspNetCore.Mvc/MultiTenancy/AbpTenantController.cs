using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.AspNetCore.Mvc.MultiTenancy;

namespace Pages.Abp.MultiTenancy;

/// <summary>Lets a sign-in page ask whether there is a tenant of a name.</summary>
[Area("abp")]
[RemoteService(Name = "abp")]
[AllowAnonymous]
[Route("api/abp/multi-tenancy")]
public class AbpTenantController(IAbpTenantAppService tenants) : AbpControllerBase, IAbpTenantAppService
{
    [HttpGet("tenants/by-name/{name}")]
    public virtual Task<FindTenantResultDto> FindTenantByNameAsync(string name) => tenants.FindTenantByNameAsync(name);

    [HttpGet("tenants/by-id/{id}")]
    public virtual Task<FindTenantResultDto> FindTenantByIdAsync(Guid id) => tenants.FindTenantByIdAsync(id);
}
