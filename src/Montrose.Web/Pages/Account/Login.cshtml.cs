using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Web.SignIn;
using Montrose.Web.Theme.Pages;

namespace Montrose.Web.Pages.Account;

/// <summary>Sign-in with e-mail address and password.</summary>
[AllowAnonymous]
public class LoginModel(PasswordSignIn signIn) : MontrosePageModel
{
    [BindProperty]
    public LoginInput Input { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public IActionResult OnGet() => CurrentUser.IsAuthenticated ? LocalRedirect(Target()) : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await signIn.TryAsync(Input.Login, Input.Password, Input.Remember)) return LocalRedirect(Target());
        ModelState.AddModelError("", L["Login.Refused"].Value);
        return Refused();
    }

    private string Target() => Url.IsLocalUrl(ReturnUrl) ? ReturnUrl! : "~/";
}
