using Microsoft.AspNetCore.Http;

namespace Volo.Abp.AspNetCore.MultiTenancy;

/// <summary>Remembers the tenant in the browser.</summary>
public static class AbpMultiTenancyCookieHelper
{
    public static void SetTenantCookie(HttpContext context, Guid? tenantId, string tenantKey)
    {
        var options = new CookieOptions { Path = "/", HttpOnly = false, IsEssential = true };
        if (tenantId is { } id)
        {
            options.Expires = DateTimeOffset.UtcNow.AddYears(10);
            context.Response.Cookies.Append(tenantKey, id.ToString(), options);
        }
        else
            context.Response.Cookies.Delete(tenantKey, options);
    }
}
