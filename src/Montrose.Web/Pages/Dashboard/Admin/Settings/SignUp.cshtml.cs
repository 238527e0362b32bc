using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Accounts;
using Montrose.Permissions;
using Montrose.Portal;
using Montrose.Web.Theme.Pages;

namespace Montrose.Web.Pages.Dashboard.Admin.Settings;

/// <summary>Whether businesses may register as clients by themselves.</summary>
[Authorize(MontrosePermissions.SignUps.Update)]
public class SignUpModel(ISignUpAppService signUps, PortalAddress portal) : MontrosePageModel
{
    [BindProperty]
    public UpdateSignUpPolicyInput Input { get; set; } = new();

    public bool IsOpen { get; private set; }

    /// <summary>Where they register.</summary>
    public string RegisterUrl { get; private set; } = "";

    public async Task OnGetAsync()
    {
        await LoadAsync();
        Input.IsOpen = IsOpen;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await signUps.UpdatePolicyAsync(Input);
        Toast(L[Input.IsOpen ? "SignUps.Opened" : "SignUps.Closed"].Value);
        return RedirectToPage();
    }

    public override async Task LoadAsync()
    {
        IsOpen = (await signUps.GetPolicyAsync()).IsOpen;
        RegisterUrl = await portal.GetAsync() + "/account/register";
    }
}
