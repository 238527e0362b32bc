using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.AspNetCore.Mvc;

namespace Montrose.Branding;

/// <summary>The portal's logo as a file that browsers keep: its address changes with every new logo.</summary>
[Route("brand")]
[AllowAnonymous]
[ApiExplorerSettings(IgnoreApi = true)]
public class LogoController(IBrandAppService brands) : AbpController
{
    [HttpGet("logo")]
    [ResponseCache(Duration = 31_536_000, Location = ResponseCacheLocation.Any)]
    public async Task<IActionResult> GetAsync()
    {
        if (await brands.GetLogoAsync() is not { } logo) return NotFound();
        Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return File(logo.GetStream(), logo.ContentType);
    }
}
