using Microsoft.AspNetCore.Authorization;
using Montrose.Mails;
using Montrose.Web.Theme.Pages;

namespace Montrose.Web.Pages.Dev.Mails;

/// <summary>The mails that were written into a folder. In development only, and there for everybody.</summary>
[AllowAnonymous]
[DevelopmentOnly]
public class IndexModel(IMailFolder folder) : MontrosePageModel
{
    private const int Shown = 100;

    public IReadOnlyList<FolderMail> Mails { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Mails = await folder.ListAsync(Shown, cancellationToken);
}
