using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Agencies;
using Montrose.Permissions;
using Montrose.Web.Theme.Pages;

namespace Montrose.Web.Pages.Dashboard.Host.Agencies;

/// <summary>One agency: its name and colour, and whether its portal answers.</summary>
[Authorize(MontrosePermissions.Agencies.Default)]
public class EditModel(IAgencyAppService agencies) : MontrosePageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public UpdateAgencyInput Input { get; set; } = new();

    public AgencyDto Agency { get; private set; } = new();
    public Versions Versions { get; } = new();

    public async Task OnGetAsync()
    {
        await LoadAsync();
        Input = new UpdateAgencyInput { Name = Agency.Name, PrimaryColor = Agency.PrimaryColor, ConcurrencyStamp = Agency.ConcurrencyStamp };
    }

    public async Task<IActionResult> OnPostAsync(UpdateAgencyInput input)
    {
        Input = input;
        await agencies.UpdateAsync(Id, input);
        Toast(L["Saved"].Value);
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostSuspendAsync()
    {
        await agencies.SuspendAsync(Id);
        Toast(L["Agencies.Suspended"].Value);
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostResumeAsync()
    {
        await agencies.ResumeAsync(Id);
        Toast(L["Agencies.Resumed"].Value);
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostDeleteAsync()
    {
        await agencies.DeleteAsync(Id);
        Toast(L["Agencies.Deleted"].Value);
        return RedirectToPage("/Dashboard/Host/Agencies/Index", new { id = (string?)null });
    }

    public override async Task LoadAsync()
    {
        Agency = await agencies.GetAsync(Id);
        if (!IsConflict) return;
        Versions.Add(L["Agencies.Name"].Value, Input.Name, Agency.Name).Add(L["Brand.Color"].Value, Input.PrimaryColor, Agency.PrimaryColor);
        Input.ConcurrencyStamp = Agency.ConcurrencyStamp; // who saves now has seen both
    }

    public override string? FieldOf(string errorCode) => errorCode switch
    {
        _ when errorCode.StartsWith("Montrose:Agency.Name", StringComparison.Ordinal) => "Input.Name",
        _ when errorCode.StartsWith("Montrose:Color.", StringComparison.Ordinal) => "Input.PrimaryColor",
        _ => null,
    };
}
