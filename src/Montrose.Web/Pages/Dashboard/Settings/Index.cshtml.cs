using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Web.Theme.Pages;

namespace Montrose.Web.Pages.Dashboard.Settings;

/// <summary>A person's own settings begin with the account.</summary>
[Authorize]
public class IndexModel : MontrosePageModel
{
    public IActionResult OnGet() => RedirectToPage("/Dashboard/Settings/Account/Index");
}
