using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Montrose.Agencies;
using Montrose.Permissions;
using Montrose.Portal;
using Montrose.Web.Theme.Pages;
using Montrose.Web.Uploads;

namespace Montrose.Web.Pages.Dashboard.Host.Agencies;

/// <summary>Creates an agency and invites its first admin.</summary>
[Authorize(MontrosePermissions.Agencies.Create)]
[RequestSizeLimit(LogoUpload.MaxFormBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = LogoUpload.MaxFormBytes)]
public class CreateModel(IAgencyAppService agencies, IOptions<PortalOptions> portal) : MontrosePageModel
{
    [BindProperty]
    public CreateAgencyInput Input { get; set; } = new();

    [BindProperty]
    public IFormFile? LogoFile { get; set; }

    /// <summary>What follows the subdomain in the portal's address.</summary>
    public string DomainSuffix => "." + portal.Value.Domain;

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Input.Logo = await LogoUpload.ReadAsync(LogoFile, cancellationToken);
        var agency = await agencies.CreateAsync(Input);
        Toast(L["Agencies.Created", agency.Name, agency.AdminEmail].Value);
        return RedirectToPage("/Dashboard/Host/Agencies/Index");
    }

    public override string? FieldOf(string errorCode) => errorCode switch
    {
        _ when errorCode.StartsWith("Montrose:Subdomain.", StringComparison.Ordinal) => "Input.Subdomain",
        _ when errorCode.StartsWith("Montrose:Agency.Name", StringComparison.Ordinal) => "Input.Name",
        _ when errorCode.StartsWith("Montrose:Color.", StringComparison.Ordinal) => "Input.PrimaryColor",
        _ when errorCode.StartsWith("Montrose:Email.", StringComparison.Ordinal) => "Input.AdminEmail",
        _ when errorCode.StartsWith("Montrose:Logo.", StringComparison.Ordinal) => "LogoFile",
        _ => null,
    };
}
