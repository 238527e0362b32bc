using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Accounts;
using Montrose.Web.SignIn;
using Montrose.Web.Theme.Pages;

namespace Montrose.Web.Pages.Dashboard.Settings.Account;

/// <summary>The person's own account: name, e-mail address, user name, a form each.</summary>
[Authorize]
[ResponseCache(NoStore = true)]
public class IndexModel(IMyAccountAppService accounts, IEmailChangeAppService emails, PasswordSignIn signIn) : MontrosePageModel
{
    private string _form = "";

    public UpdateMyProfileInput Profile { get; set; } = new();
    public RequestEmailChangeInput Change { get; set; } = new();
    public ConfirmEmailCodeInput Confirm { get; set; } = new();
    public ChangeUserNameInput Naming { get; set; } = new();

    /// <summary>What is stored.</summary>
    public MyAccountDto Current { get; private set; } = new();

    /// <summary>The change of address that waits for one of the mailboxes, or null.</summary>
    public EmailChangeDto? Pending { get; private set; }

    /// <summary>Both versions after a concurrent edit.</summary>
    public Versions Versions { get; private set; } = new();

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostProfileAsync(UpdateMyProfileInput profile)
    {
        Profile = profile;
        await accounts.UpdateProfileAsync(profile);
        await signIn.StayAsync();
        return Done("Saved");
    }

    public async Task<IActionResult> OnPostUserNameAsync(ChangeUserNameInput naming)
    {
        (Naming, _form) = (naming, nameof(Naming));
        await accounts.ChangeUserNameAsync(naming);
        await signIn.StayAsync();
        return Done("Settings.UserNameChanged");
    }

    public async Task<IActionResult> OnPostEmailAsync(RequestEmailChangeInput change)
    {
        (Change, _form) = (change, nameof(Change));
        await emails.RequestAsync(change);
        return Done("EmailChange.Asked");
    }

    public async Task<IActionResult> OnPostEmailCodeAsync(ConfirmEmailCodeInput confirm)
    {
        Confirm = confirm;
        var state = await emails.ConfirmCodeAsync(confirm);
        if (state.IsDone) await signIn.StayAsync();
        return Done(state.IsDone ? "EmailChange.Done" : "EmailChange.NewAgreed");
    }

    public async Task<IActionResult> OnPostEmailResendAsync()
    {
        await emails.ResendAsync();
        return Done("Verify.Resent");
    }

    public async Task<IActionResult> OnPostEmailCancelAsync()
    {
        await emails.CancelAsync();
        return Done("EmailChange.Cancelled");
    }

    public override async Task LoadAsync()
    {
        Current = await accounts.GetAsync();
        Pending = await emails.GetMineAsync();
        if (Profile.ConcurrencyStamp is null) Profile = new UpdateMyProfileInput { Name = Current.Name, ConcurrencyStamp = Current.ConcurrencyStamp };
        if (Naming.ConcurrencyStamp is null) Naming = new ChangeUserNameInput { UserName = Current.UserName, ConcurrencyStamp = Current.ConcurrencyStamp };
        if (!IsConflict) return;
        Versions = new Versions().Add(L["Name"].Value, Profile.Name, Current.Name).Add(L["Settings.UserName"].Value, Naming.UserName, Current.UserName);
        (Profile.ConcurrencyStamp, Naming.ConcurrencyStamp) = (Current.ConcurrencyStamp, Current.ConcurrencyStamp); // who saves now has seen both
    }

    public override void Restore(IDictionary<string, object?> arguments)
    {
        foreach (var argument in arguments.Values)
            switch (argument)
            {
                case UpdateMyProfileInput profile: Profile = profile; break;
                case ChangeUserNameInput naming: Naming = naming; break;
                case RequestEmailChangeInput change: Change = change; break;
                case ConfirmEmailCodeInput confirm: Confirm = confirm; break;
            }
    }

    public override string? FieldOf(string errorCode) => errorCode switch
    {
        "Montrose:Account.PasswordWrong" => _form + ".CurrentPassword",
        "Montrose:Account.EmailIsTheSame" => "Change.NewEmail",
        _ when errorCode.StartsWith("Montrose:Email.", StringComparison.Ordinal) => Pending is null && _form.Length > 0 ? "Change.NewEmail" : null,
        _ when errorCode.StartsWith("Montrose:Code.", StringComparison.Ordinal) => "Confirm.Code",
        _ when errorCode.Contains("UserName", StringComparison.Ordinal) => "Naming.UserName",
        _ => null,
    };

    private RedirectToPageResult Done(string text)
    {
        Toast(L[text].Value);
        return RedirectToPage();
    }
}
