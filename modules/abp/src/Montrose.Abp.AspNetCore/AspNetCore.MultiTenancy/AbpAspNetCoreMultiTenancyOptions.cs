using Microsoft.AspNetCore.Http;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.AspNetCore.MultiTenancy;

/// <summary>How requests name their tenant, and what is answered when there is none of that name.</summary>
public class AbpAspNetCoreMultiTenancyOptions
{
    /// <summary>Name of the header, cookie, query or form field.</summary>
    public string TenantKey { get; set; } = TenantResolverConsts.DefaultTenantKey;

    /// <summary>Writes the answer for a tenant that is unknown or switched off; true ends the request.</summary>
    public Func<HttpContext, Exception, Task<bool>> MultiTenancyMiddlewareErrorPageBuilder { get; set; } = TenantResolveErrorPage.WriteAsync;
}
