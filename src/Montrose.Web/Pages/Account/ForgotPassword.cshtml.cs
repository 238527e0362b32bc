using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Web.Theme.Pages;
using Volo.Abp.Account;

namespace Montrose.Web.Pages.Account;

/// <summary>Sends a link to set a new password. Says the same whether or not the address has an account.</summary>
[AllowAnonymous]
public class ForgotPasswordModel(IAccountAppService accounts) : MontrosePageModel
{
    [BindProperty]
    public SendPasswordResetCodeDto Input { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public bool Sent { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await accounts.SendPasswordResetCodeAsync(Input);
        return RedirectToPage(new { sent = true });
    }
}
