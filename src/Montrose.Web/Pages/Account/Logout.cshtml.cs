using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Web.SignIn;
using Montrose.Web.Theme.Pages;

namespace Montrose.Web.Pages.Account;

/// <summary>Ends the session. A link alone only asks, so that no other site can end it.</summary>
[AllowAnonymous]
public class LogoutModel(PasswordSignIn signIn) : MontrosePageModel
{
    public IActionResult OnGet() => CurrentUser.IsAuthenticated ? Page() : RedirectToPage("/Account/Login");

    public async Task<IActionResult> OnPostAsync()
    {
        await signIn.SignOutAsync();
        Toast(L["Logout.Done"].Value, ToastKind.Info);
        return RedirectToPage("/Account/Login");
    }
}
