using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Accounts;
using Montrose.Web.SignIn;
using Montrose.Web.Theme.Errors;
using Montrose.Web.Theme.Pages;
using Volo.Abp;

namespace Montrose.Web.Pages.Account;

/// <summary>Takes the code of a registration's mail; with the right one the person is signed in.</summary>
[AllowAnonymous]
[ResponseCache(NoStore = true)]
public class VerifyRegistrationModel(ISignUpAppService signUps, PasswordSignIn signIn, RefusalText refusals) : MontrosePageModel
{
    public VerifySignUpInput Input { get; set; } = new();

    /// <summary>Null where there is nothing to prove; then <see cref="Problem"/> says why.</summary>
    public SignUpDto? SignUp { get; private set; }

    public string? Problem { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? ticket)
    {
        Input.Ticket = ticket ?? "";
        await LoadAsync();
        ModelState.Clear();
        if (SignUp is null) Response.StatusCode = StatusCodes.Status410Gone;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(VerifySignUpInput input)
    {
        Input = input;
        var done = await signUps.VerifyAsync(input);
        await signIn.EnterAsync(done.UserName);
        Toast(L["Accept.Done"].Value);
        return LocalRedirect("~/");
    }

    public async Task<IActionResult> OnPostResendAsync(SignUpTicketInput input)
    {
        Input.Ticket = input.Ticket;
        await signUps.ResendAsync(input);
        Toast(L["Verify.Resent"].Value);
        return RedirectToPage(new { input.Ticket });
    }

    public override async Task LoadAsync()
    {
        try
        {
            SignUp = Input.Ticket is { Length: > 0 and <= AccountConsts.MaxTicketLength } ? await signUps.LookupAsync(new SignUpTicketInput { Ticket = Input.Ticket }) : throw AccountErrors.SignUpNotValid();
        }
        catch (BusinessException refused)
        {
            Problem = refusals.Of(refused)?.Text;
        }
    }

    public override void Restore(IDictionary<string, object?> arguments)
    {
        Input = arguments.Values.OfType<VerifySignUpInput>().FirstOrDefault() ?? new();
        if (arguments.Values.OfType<SignUpTicketInput>().FirstOrDefault() is { } resend) Input.Ticket = resend.Ticket;
    }

    public override string? FieldOf(string errorCode) => errorCode.StartsWith("Montrose:Code.", StringComparison.Ordinal) ? "Input.Code" : null;
}
