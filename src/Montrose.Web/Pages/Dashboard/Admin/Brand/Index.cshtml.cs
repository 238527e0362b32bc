using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Branding;
using Montrose.Permissions;
using Montrose.Web.Theme.Pages;
using Montrose.Web.Uploads;

namespace Montrose.Web.Pages.Dashboard.Admin.Brand;

/// <summary>The agency's brand: name, colour, sign-in text and logo.</summary>
[Authorize(MontrosePermissions.Brand.Update)]
[RequestSizeLimit(LogoUpload.MaxFormBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = LogoUpload.MaxFormBytes)]
public class IndexModel(IBrandAppService brands) : MontrosePageModel
{
    public UpdateBrandInput Input { get; set; } = new();

    public IFormFile? LogoFile { get; set; }

    public BrandDto Current { get; private set; } = new();
    public Versions Versions { get; } = new();

    public async Task OnGetAsync() => await LoadAsync();

    public async Task<IActionResult> OnPostAsync(UpdateBrandInput input)
    {
        Input = input;
        await brands.UpdateAsync(input);
        Toast(L["Saved"].Value);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostLogoAsync(IFormFile? logoFile, CancellationToken cancellationToken)
    {
        if (await LogoUpload.ReadAsync(logoFile, cancellationToken) is not { } logo)
        {
            ModelState.AddModelError(nameof(LogoFile), L["Brand.LogoMissing"].Value);
            await LoadAsync();
            return Refused();
        }
        await brands.SetLogoAsync(new SetLogoInput { Content = logo });
        Toast(L["Brand.LogoSaved"].Value);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostRemoveLogoAsync()
    {
        await brands.RemoveLogoAsync();
        Toast(L["Brand.LogoRemoved"].Value);
        return RedirectToPage();
    }

    public override async Task LoadAsync()
    {
        Current = await brands.GetAsync();
        if (string.IsNullOrEmpty(Input.Name))
            Input = new UpdateBrandInput { Name = Current.Name, PrimaryColor = Current.PrimaryColor, LoginText = Current.LoginText, ConcurrencyStamp = Current.ConcurrencyStamp };
        if (!IsConflict) return;
        Versions.Add(L["Brand.Name"].Value, Input.Name, Current.Name).Add(L["Brand.Color"].Value, Input.PrimaryColor, Current.PrimaryColor).Add(L["Brand.LoginText"].Value, Input.LoginText, Current.LoginText);
        Input.ConcurrencyStamp = Current.ConcurrencyStamp; // who saves now has seen both
    }

    public override string? FieldOf(string errorCode) => errorCode switch
    {
        _ when errorCode.StartsWith("Montrose:Agency.Name", StringComparison.Ordinal) => "Input.Name",
        _ when errorCode.StartsWith("Montrose:Color.", StringComparison.Ordinal) => "Input.PrimaryColor",
        _ when errorCode.StartsWith("Montrose:Logo.", StringComparison.Ordinal) => nameof(LogoFile),
        _ => null,
    };
}
