using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Montrose.Permissions;
using Montrose.Preferences;
using Montrose.Web.Pages.Shared;
using Montrose.Web.Theme.Pages;
using Montrose.Web.Theme.Reading;

namespace Montrose.Web.Pages.Dashboard.Admin.Settings;

/// <summary>What holds for everybody of the agency who chose nothing else.</summary>
[Authorize(MontrosePermissions.AgencySettings.Update)]
public class GeneralModel(IAgencySettingsAppService settings) : MontrosePageModel
{
    public UpdateAgencySettingsInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Languages => PreferenceChoices.Languages;

    public IReadOnlyList<SelectListItem> DateFormats => PreferenceChoices.DateFormats(Clock.Now);

    public string UsualDate => ReaderDateFormat.Example(null, Clock.Now);

    public async Task OnGetAsync()
    {
        var now = await settings.GetAsync();
        Input = new UpdateAgencySettingsInput { Language = now.Language, TimeZone = now.TimeZone, DateFormat = now.DateFormat };
    }

    public async Task<IActionResult> OnPostAsync(UpdateAgencySettingsInput input)
    {
        Input = input;
        await settings.UpdateAsync(input);
        Toast(L["Saved"].Value);
        return RedirectToPage();
    }

    public override void Restore(IDictionary<string, object?> arguments)
    {
        if (arguments.TryGetValue("input", out var posted) && posted is UpdateAgencySettingsInput input) Input = input;
    }

    public override string? FieldOf(string errorCode) => PreferenceChoices.FieldOf(errorCode);
}
