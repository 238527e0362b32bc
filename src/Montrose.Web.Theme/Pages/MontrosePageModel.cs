using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Montrose.Localization;
using Volo.Abp.AspNetCore.Mvc.UI.RazorPages;

namespace Montrose.Web.Theme.Pages;

/// <summary>
/// Base of the portal's pages. A page's handlers call one application service and answer; what the service refuses comes
/// back as the same page with the message and the person's input (<see cref="PageErrorFilter"/>).
/// </summary>
public abstract class MontrosePageModel : AbpPageModel
{
    protected MontrosePageModel() => LocalizationResourceType = typeof(MontroseResource);

    /// <summary>True where somebody else saved since this form was opened; the page shows both versions.</summary>
    public bool IsConflict { get; internal set; }

    /// <summary>Loads what the page shows beside its form. Called for a GET by the page and again before an error is shown.</summary>
    public virtual Task LoadAsync() => Task.CompletedTask;

    /// <summary>Takes back what was posted to a handler that did not run, for what the fields can't restore by themselves.</summary>
    public virtual void Restore(IDictionary<string, object?> arguments)
    {
    }

    /// <summary>The field that an error is about, as the form names it ("Input.Subdomain"), or null for the form as a whole.</summary>
    public virtual string? FieldOf(string errorCode) => null;

    /// <summary>What an error shows: the page itself, unless a part of it was asked for.</summary>
    [NonHandler]
    public virtual IActionResult OnRefused() => Page();

    /// <summary>The page with the errors of its model state, as an answer to input that can't be accepted.</summary>
    protected PageResult Refused() => new() { StatusCode = StatusCodes.Status422UnprocessableEntity };

    /// <summary>The page of this portal that a form was sent from, to go back to; else the start page.</summary>
    protected string CameFrom() =>
        Uri.TryCreate(Request.Headers.Referer.ToString(), UriKind.Absolute, out var from) && from.Authority == Request.Host.Value && Url.IsLocalUrl(from.PathAndQuery)
            ? from.PathAndQuery
            : "~/";

    /// <summary>A message that the next page shows for a moment.</summary>
    protected void Toast(string text, ToastKind kind = ToastKind.Success) => PageToast.Leave(TempData, text, kind);
}
