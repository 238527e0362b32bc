using Microsoft.AspNetCore.Mvc.Razor.Internal;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Volo.Abp.Users;

namespace Volo.Abp.AspNetCore.Mvc.UI.RazorPages;

/// <summary>A page that knows who is looking at it.</summary>
public abstract class AbpPage : Page
{
    [RazorInject]
    public ICurrentUser CurrentUser { get; set; } = null!;
}
