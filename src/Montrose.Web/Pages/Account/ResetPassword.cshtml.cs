using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Web.SignIn;
using Montrose.Web.Theme.Pages;
using Volo.Abp.Account;

namespace Montrose.Web.Pages.Account;

/// <summary>Behind the link of the mail: sets a new password.</summary>
[AllowAnonymous]
[ResponseCache(NoStore = true)]
public class ResetPasswordModel(IAccountAppService accounts, PasswordSignIn signIn) : MontrosePageModel
{
    [BindProperty]
    public ResetPasswordDto Input { get; set; } = new();

    public bool IsValidLink { get; private set; } = true;

    public async Task<IActionResult> OnGetAsync(Guid userId, string? resetToken)
    {
        Input.UserId = userId;
        Input.ResetToken = resetToken ?? "";
        IsValidLink = !string.IsNullOrEmpty(resetToken)
            && await accounts.VerifyPasswordResetTokenAsync(new VerifyPasswordResetTokenInput { UserId = userId, ResetToken = resetToken });
        if (!IsValidLink) Response.StatusCode = StatusCodes.Status410Gone;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await accounts.ResetPasswordAsync(Input);
        await signIn.TrustAsync(Input.UserId);
        Toast(L["Reset.Done"].Value);
        return RedirectToPage("/Account/Login");
    }

    public override string? FieldOf(string errorCode) => errorCode.Contains("Password", StringComparison.Ordinal) ? "Input.Password" : null;
}
