using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Mails;
using Montrose.Web.Theme.Pages;
using Volo.Abp.Application.Dtos;

namespace Montrose.Web.Pages.Dev.Mails;

/// <summary>The mails that were written into a folder. In development only, and there for everybody.</summary>
[AllowAnonymous]
[DevelopmentOnly]
public class IndexModel(IMailFolder folder) : MontrosePageModel
{
    [BindProperty(SupportsGet = true, Name = "")]
    public PagedResultRequestDto Query { get; set; } = new() { MaxResultCount = 50 };

    public PagedResultDto<FolderMail> Mails { get; private set; } = new();

    public async Task OnGetAsync(CancellationToken cancellationToken) => Mails = await folder.ListAsync(Query, cancellationToken);
}
