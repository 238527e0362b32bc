using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Montrose.Clients;
using Montrose.Web.Pages.Shared;
using Montrose.Web.Theme.Pages;

namespace Montrose.Web.Pages.Dashboard.Admin.Clients;

/// <summary>A page with one form about a client; shows both versions where two people saved.</summary>
public abstract class ClientFormModel(IClientAppService clients) : MontrosePageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public ClientDetailsDto Client { get; private set; } = new();
    public Versions Versions { get; } = new();
    public abstract ClientTabs Tabs { get; }

    protected IClientAppService Clients => clients;

    public virtual Task OnGetAsync() => LoadAsync();

    public override async Task LoadAsync()
    {
        Client = await clients.GetDetailsAsync(Id);
        Fill();
    }

    /// <summary>What a part of the form names its fields with.</summary>
    public ViewDataDictionary Named(string prefix)
    {
        var data = new ViewDataDictionary(ViewData);
        data.TemplateInfo.HtmlFieldPrefix = prefix;
        return data;
    }

    /// <summary>Fills the form where nothing was posted, and the versions where somebody else saved.</summary>
    protected abstract void Fill();

    protected IActionResult Saved()
    {
        Toast(L["Saved"].Value);
        return RedirectToPage(new { Id });
    }
}
