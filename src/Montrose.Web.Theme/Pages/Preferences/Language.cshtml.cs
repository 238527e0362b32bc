using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Montrose.Languages;
using Montrose.Web.Theme.Reading;

namespace Montrose.Web.Theme.Pages.Preferences;

/// <summary>Keeps the choice of a language, on this device and with the account, and goes back to where it was made.</summary>
[AllowAnonymous]
public class LanguageModel(ILanguageChoiceAppService choices) : MontrosePageModel
{
    public IActionResult OnGet() => LocalRedirect("~/");

    public async Task<IActionResult> OnPostAsync(string? language)
    {
        // No button of ours sends another one.
        if (!LanguageCookie.Keep(Response, language)) return LocalRedirect(CameFrom());
        if (CurrentUser.IsAuthenticated) await choices.ChooseAsync(new ChooseLanguageInput { Language = language! });
        return LocalRedirect(CameFrom());
    }

    /// <summary>There is no form here that could be shown again.</summary>
    [NonHandler]
    public override IActionResult OnRefused() => BadRequest();
}
