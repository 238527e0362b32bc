using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Montrose.TestBase.Wire;

/// <summary>A provider's page, as plain as can be: a sentence, buttons that are posted back to it, and links away from it.</summary>
public sealed class WirePage(string title)
{
    private readonly StringBuilder _body = new();

    public WirePage Say(string text)
    {
        _body.Append($"<p role=\"alert\">{WebUtility.HtmlEncode(text)}</p>");
        return this;
    }

    /// <param name="text">What the button says.</param>
    /// <param name="act">What the page is posted.</param>
    public WirePage Button(string text, string act)
    {
        _body.Append($"<form method=\"post\"><button name=\"act\" value=\"{act}\">{WebUtility.HtmlEncode(text)}</button></form>");
        return this;
    }

    public WirePage Link(string text, string url)
    {
        _body.Append($"<p><a href=\"{WebUtility.HtmlEncode(url)}\">{WebUtility.HtmlEncode(text)}</a></p>");
        return this;
    }

    public IResult Show() =>
        Results.Text($"<!doctype html><html lang=\"en\"><title>{WebUtility.HtmlEncode(title)}</title><main><h1>{WebUtility.HtmlEncode(title)}</h1>{_body}</main></html>", "text/html; charset=utf-8");
}
