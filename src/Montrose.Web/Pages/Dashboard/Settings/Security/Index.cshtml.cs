using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Accounts;
using Montrose.Web.SignIn;
using Montrose.Web.Theme.Pages;
using Volo.Abp.Account;
using Volo.Abp.Application.Dtos;

namespace Montrose.Web.Pages.Dashboard.Settings.Security;

/// <summary>The password, the sessions, and who tried to sign in.</summary>
[Authorize]
[ResponseCache(NoStore = true)]
public class IndexModel(IMySecurityAppService security, IMyAccountAppService accounts, IProfileAppService profiles, PasswordSignIn signIn) : MontrosePageModel
{
    private string _form = nameof(Password);

    [BindProperty(SupportsGet = true, Name = "")]
    public PagedResultRequestDto Query { get; set; } = new();

    public ChangePasswordInput Password { get; set; } = new();

    public EndSessionsInput Ending { get; set; } = new();

    public MyAccountDto Account { get; private set; } = new();

    public PagedResultDto<MySignInDto> SignIns { get; private set; } = new();

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostPasswordAsync(ChangePasswordInput password)
    {
        Password = password;
        await profiles.ChangePasswordAsync(password);
        await signIn.StayAsync();
        Toast(L["Settings.PasswordChanged"].Value);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostEndSessionsAsync(EndSessionsInput ending)
    {
        _form = nameof(Ending);
        await security.EndSessionsAsync(ending);
        await signIn.StayAsync();
        Toast(L["Security.SessionsEnded"].Value);
        return RedirectToPage();
    }

    public override async Task LoadAsync()
    {
        Account = await accounts.GetAsync();
        SignIns = await security.GetSignInsAsync(Query);
    }

    public override string? FieldOf(string errorCode) => errorCode switch
    {
        "Montrose:Account.PasswordWrong" => _form + ".CurrentPassword",
        _ when errorCode.Contains("Password", StringComparison.Ordinal) => "Password.NewPassword",
        _ => null,
    };
}
