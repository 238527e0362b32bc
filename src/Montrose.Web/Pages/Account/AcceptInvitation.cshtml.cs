using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.People;
using Montrose.Web.SignIn;
using Montrose.Web.Theme.Errors;
using Montrose.Web.Theme.Pages;
using Volo.Abp;

namespace Montrose.Web.Pages.Account;

/// <summary>Behind an invitation's link: the person sets a password and is signed in.</summary>
[AllowAnonymous]
[ResponseCache(NoStore = true)]
public class AcceptInvitationModel(IInvitationAppService invitations, PasswordSignIn signIn, RefusalText refusals) : MontrosePageModel
{
    [BindProperty]
    public AcceptInvitationInput Input { get; set; } = new();

    /// <summary>Null where the link does not work; then <see cref="Problem"/> says why.</summary>
    public InvitationToAcceptDto? Invitation { get; private set; }

    public string? Problem { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? token)
    {
        Input.Token = token ?? "";
        await LoadAsync();
        Input.Name = Invitation?.Name ?? "";
        ModelState.Clear();
        if (Invitation is null) Response.StatusCode = StatusCodes.Status410Gone;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var accepted = await invitations.AcceptAsync(Input);
        await signIn.TryAsync(accepted.UserName, Input.Password, remember: false);
        Toast(L["Accept.Done"].Value);
        return LocalRedirect("~/");
    }

    public override async Task LoadAsync()
    {
        try
        {
            Invitation = Input.Token is { Length: > 0 and <= 128 } ? await invitations.LookupAsync(new LookupInvitationInput { Token = Input.Token }) : throw Montrose.Errors.InvitationNotValid();
        }
        catch (BusinessException refused)
        {
            Problem = refusals.Of(refused)?.Text;
        }
    }

    public override string? FieldOf(string errorCode) => errorCode.Contains("Password", StringComparison.Ordinal) ? "Input.Password" : null;
}
