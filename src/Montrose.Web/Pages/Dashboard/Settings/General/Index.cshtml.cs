using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Montrose.Preferences;
using Montrose.Web.Pages.Shared;
using Montrose.Web.Theme.Pages;
using Montrose.Web.Theme.Reading;

namespace Montrose.Web.Pages.Dashboard.Settings.General;

/// <summary>How the person sees the portal: language, time zone, dates and keys.</summary>
[Authorize]
public class IndexModel(IMyPreferencesAppService preferences, ReaderTimeZone zone) : MontrosePageModel
{
    /// <summary>Null until it is posted or filled with what there is.</summary>
    public UpdateMyPreferencesInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Languages => PreferenceChoices.Languages;

    public IReadOnlyList<SelectListItem> DateFormats => PreferenceChoices.DateFormats(Clock.Now);

    public string UsualDate => ReaderDateFormat.Example(null, Clock.Now);

    /// <summary>The zone that holds where none is chosen.</summary>
    public string Zone { get; private set; } = "";

    public async Task OnGetAsync()
    {
        var now = await preferences.GetAsync();
        Input = new UpdateMyPreferencesInput { Language = now.Language, TimeZone = now.TimeZone, DateFormat = now.DateFormat, HasShortcuts = now.HasShortcuts };
        await LoadAsync();
    }

    public async Task<IActionResult> OnPostAsync(UpdateMyPreferencesInput input)
    {
        Input = input;
        var kept = await preferences.UpdateAsync(input);
        // The sign-in page of this device speaks the same language.
        if (kept.Language is { } language) LanguageCookie.Keep(Response, language);
        Toast(L["Saved"].Value);
        return RedirectToPage();
    }

    public override async Task LoadAsync() => Zone = (await zone.GetAsync()).Id;

    public override void Restore(IDictionary<string, object?> arguments)
    {
        if (arguments.TryGetValue("input", out var posted) && posted is UpdateMyPreferencesInput input) Input = input;
    }

    public override string? FieldOf(string errorCode) => PreferenceChoices.FieldOf(errorCode);
}
