using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Web.Theme.Pages;

namespace Montrose.Web.Pages.Error;

/// <summary>What a person sees instead of a page, in the portal's brand. The server comes here by itself, with any method.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public class IndexModel : MontrosePageModel
{
    /// <summary>From the address alone: the form of the request that failed may have a field of that name.</summary>
    [FromRoute]
    public int Code { get; set; }

    /// <summary>Which of the known explanations fits.</summary>
    public string Kind => Code switch
    {
        401 or 403 => "Forbidden",
        404 or 405 or 410 => "NotFound",
        413 => "TooLarge",
        429 => "TooMany",
        >= 400 and < 500 => "BadRequest",
        _ => "Server",
    };

    public void OnGet() => Answer();

    public void OnPost() => Answer();

    /// <summary>Where the server has decided on a status, that is shown. Somebody who types the address sees the page with its status, not a success.</summary>
    private void Answer()
    {
        if (Response.StatusCode == StatusCodes.Status200OK) Response.StatusCode = Code is >= 400 and < 600 ? Code : StatusCodes.Status404NotFound;
        else Code = Response.StatusCode;
    }
}
