using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.PeopleImports;
using Montrose.Permissions;
using Montrose.Web.Theme.Lists;
using Montrose.Web.Uploads;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Content;

namespace Montrose.Web.Pages.Dashboard.Admin.People.Import;

/// <summary>Takes a file of people and lists the imports so far.</summary>
[Authorize(MontrosePermissions.Users.Import)]
[RequestSizeLimit(LogoUpload.MaxFormBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = LogoUpload.MaxFormBytes)]
public class IndexModel(ImportList list, IPeopleImportAppService imports) : ListPageModel<PagedResultRequestDto, PeopleImportDto>(list)
{
    public IFormFile? Upload { get; set; }

    public async Task<IActionResult> OnPostAsync(IFormFile? upload)
    {
        if (upload is null) throw PeopleImportErrors.FileMissing();
        var import = await imports.UploadAsync(new RemoteStreamContent(upload.OpenReadStream(), upload.FileName, upload.ContentType, upload.Length));
        return RedirectToPage("/Dashboard/Admin/People/Import/Detail", new { import.Id });
    }

    protected override IEnumerable<ListFilter> Filters() => [];

    public override string? FieldOf(string errorCode) => errorCode.StartsWith("Montrose:Import.", StringComparison.Ordinal) ? nameof(Upload) : null;
}
