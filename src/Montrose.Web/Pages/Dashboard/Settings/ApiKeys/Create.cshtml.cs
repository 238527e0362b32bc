using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Montrose.ApiKeys;
using Montrose.Permissions;
using Montrose.Web.Theme.Pages;
using Montrose.Web.Theme.Reading;

namespace Montrose.Web.Pages.Dashboard.Settings.ApiKeys;

/// <summary>Makes a key for the signed-in person.</summary>
[Authorize(MontrosePermissions.ApiKeys.Default)]
public class CreateModel(IApiKeyAppService keys, ReaderTimeZone zone) : MontrosePageModel
{
    [BindProperty]
    public ApiKeyForm Input { get; set; } = new();

    public IReadOnlyList<PermissionChoiceDto> Choices { get; private set; } = [];

    public IEnumerable<SelectListItem> ExpiryChoices => Enum.GetValues<ApiKeyExpiry>().Select(e => new SelectListItem(L[$"ApiKeys.Expiry.{e}"].Value, e.ToString()));

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Input is { Expiry: ApiKeyExpiry.Day, LastDay: null })
        {
            ModelState.AddModelError("Input.LastDay", L["ApiKeys.LastDayMissing"].Value);
            await LoadAsync();
            return Refused();
        }
        var created = await keys.CreateAsync(Input.ToInput(Clock.Now, await zone.GetAsync()));
        TempData[DetailModel.ShownOnce] = created.Key;
        return RedirectToPage("/Dashboard/Settings/ApiKeys/Detail", new { id = created.ApiKey.Id });
    }

    public override async Task LoadAsync() => Choices = (await keys.GetScopesAsync()).Items;

    public override string? FieldOf(string errorCode) => errorCode switch
    {
        "Montrose:ApiKey.NameRequired" or "Montrose:ApiKey.NameTaken" => "Input.Name",
        "Montrose:ApiKey.ExpiryInThePast" => "Input.LastDay",
        "Montrose:ApiKey.ScopesRequired" or "Montrose:ApiKey.ScopeNotYours" => "Input.Scopes",
        _ => null,
    };
}
