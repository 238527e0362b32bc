using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Mails;
using Montrose.Web.Theme.Pages;

namespace Montrose.Web.Pages.Dev.Mails;

/// <summary>One mail as its reader sees it. Its HTML is shown apart, where no script runs.</summary>
[AllowAnonymous]
[DevelopmentOnly]
public class DetailModel(IMailFolder folder) : MontrosePageModel
{
    public FolderMail? Mail { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        Mail = await folder.FindAsync(id, cancellationToken);
        return Mail is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnGetBodyAsync(string id, CancellationToken cancellationToken)
    {
        if (await folder.FindAsync(id, cancellationToken) is not { } mail) return NotFound();
        Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data: http: https:; frame-ancestors 'self'; sandbox allow-top-navigation-by-user-activation allow-popups allow-popups-to-escape-sandbox";
        // A link in the mail opens the whole page, not the frame.
        return Content("<base target=\"_top\">" + mail.HtmlBody, "text/html; charset=utf-8");
    }
}
