using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Montrose.Web.Theme.Reading;

namespace Montrose.Web.Theme.Pages.Preferences;

/// <summary>Keeps the choice of light or dark and goes back to where it was made.</summary>
[AllowAnonymous]
public class ThemeModel : MontrosePageModel
{
    public IActionResult OnGet() => LocalRedirect("~/");

    public IActionResult OnPost(string? theme)
    {
        ThemeChoice.Keep(Response, theme);
        return LocalRedirect(CameFrom());
    }

    /// <summary>There is no form here that could be shown again.</summary>
    [NonHandler]
    public override IActionResult OnRefused() => BadRequest();
}
