using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.AspNetCore.Mvc;

namespace Montrose.Preferences;

/// <summary>The signed-in person's own picture as a file that their browser keeps: its address changes with every new picture.</summary>
[Route("person")]
[Authorize]
[ApiExplorerSettings(IgnoreApi = true)]
public class PictureController(IMyPreferencesAppService preferences) : AbpController
{
    [HttpGet("picture")]
    [ResponseCache(Duration = 31_536_000, Location = ResponseCacheLocation.Client)]
    public async Task<IActionResult> GetAsync()
    {
        if (await preferences.GetPictureAsync() is not { } picture) return NotFound();
        Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return File(picture.GetStream(), picture.ContentType);
    }
}
