using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Accounts;
using Montrose.Web.SignIn;
using Montrose.Web.Theme.Pages;

namespace Montrose.Web.Pages.Account;

/// <summary>Sign-in with user name or e-mail address and password.</summary>
[AllowAnonymous]
public class LoginModel(PasswordSignIn signIn, ISignUpAppService signUps) : MontrosePageModel
{
    [BindProperty]
    public LoginInput Input { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>True where businesses may register by themselves.</summary>
    public bool IsSignUpOpen { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (CurrentUser.IsAuthenticated) return LocalRedirect(Target());
        await LoadAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await signIn.TryAsync(Input.Login, Input.Password, Input.Remember)) return LocalRedirect(Target());
        ModelState.AddModelError("", L["Login.Refused"].Value);
        await LoadAsync();
        return Refused();
    }

    public override async Task LoadAsync() => IsSignUpOpen = (await signUps.GetPolicyAsync()).IsOpen;

    private string Target() => Url.IsLocalUrl(ReturnUrl) ? ReturnUrl! : "~/";
}
