using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Preferences;
using Montrose.Web.Theme.Pages;
using Montrose.Web.Uploads;

namespace Montrose.Web.Pages.Dashboard.Settings.Picture;

/// <summary>The person's own picture.</summary>
[Authorize]
[RequestSizeLimit(LogoUpload.MaxFormBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = LogoUpload.MaxFormBytes)]
public class IndexModel(IMyPreferencesAppService preferences) : MontrosePageModel
{
    public IFormFile? Picture { get; set; }

    public MyPreferencesDto Current { get; private set; } = new();

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostUploadAsync(IFormFile? picture, CancellationToken cancellationToken)
    {
        if (picture?.Length > PictureConsts.MaxBytes) throw PictureErrors.TooLarge();
        using var content = new MemoryStream();
        if (picture is not null) await picture.CopyToAsync(content, cancellationToken);
        await preferences.SetPictureAsync(new SetMyPictureInput { Content = content.Length > 0 ? content.ToArray() : throw PictureErrors.Missing() });
        Toast(L["Settings.PictureSaved"].Value);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostRemoveAsync()
    {
        await preferences.RemovePictureAsync();
        Toast(L["Settings.PictureRemoved"].Value);
        return RedirectToPage();
    }

    public override async Task LoadAsync() => Current = await preferences.GetAsync();

    public override string? FieldOf(string errorCode) => errorCode.StartsWith("Montrose:Picture.", StringComparison.Ordinal) ? nameof(Picture) : null;
}
