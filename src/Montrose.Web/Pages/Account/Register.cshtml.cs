using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Montrose.Accounts;
using Montrose.Web.Theme.Pages;

namespace Montrose.Web.Pages.Account;

/// <summary>A business registers by itself, where the agency lets it. Says the same whether or not the address has an account.</summary>
[AllowAnonymous]
[ResponseCache(NoStore = true)]
public class RegisterModel(ISignUpAppService signUps) : MontrosePageModel
{
    private bool _isOpen;

    [BindProperty]
    public RegisterClientInput Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        await LoadAsync();
        return !_isOpen ? NotFound() : CurrentUser.IsAuthenticated ? LocalRedirect("~/") : Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var signUp = await signUps.RegisterAsync(Input);
        return RedirectToPage("/Account/VerifyRegistration", new { signUp.Ticket });
    }

    public override async Task LoadAsync() => _isOpen = (await signUps.GetPolicyAsync()).IsOpen;

    [NonHandler]
    public override IActionResult OnRefused() => _isOpen ? Page() : NotFound();

    /// <summary>Who left other fields empty as well is told of all in one look.</summary>
    public override void Restore(IDictionary<string, object?> arguments)
    {
        if (Input.Services.Count == 0) ModelState.AddModelError("Input.Services", L["Montrose:Client.ServiceRequired"].Value);
    }

    public override string? FieldOf(string errorCode) => errorCode switch
    {
        _ when errorCode.StartsWith("Montrose:Email.", StringComparison.Ordinal) => "Input.Email",
        _ when errorCode.Contains("Password", StringComparison.Ordinal) => "Input.Password",
        "Montrose:Client.ServiceRequired" => "Input.Services",
        "Montrose:Client.CompanyNameRequired" => "Input.CompanyName",
        _ => null,
    };
}
