using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Montrose.Web.Theme.TagHelpers;

/// <summary>A panel with a heading. Actions go into m-card-actions, a foot into m-card-footer.</summary>
[HtmlTargetElement("m-card")]
public class CardTagHelper : TagHelper
{
    public string? Title { get; set; }

    public string? Subtitle { get; set; }

    /// <summary>True where the content reaches the card's edges: tables, lists, empty states.</summary>
    public bool Flush { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var parts = new CardParts();
        context.Items[typeof(CardParts)] = parts;
        var body = await output.GetChildContentAsync();
        output.TagName = "section";
        output.Attributes.SetAttribute("class", ("card " + output.Attributes["class"]?.Value).TrimEnd());
        if (Title is not null || parts.Actions is not null) output.Content.AppendHtml(Header(parts));
        if (Flush) output.Content.AppendHtml(body);
        else output.Content.AppendHtml(Wrap("card-body", body));
        if (parts.Footer is not null) output.Content.AppendHtml(Wrap("card-footer", parts.Footer));
    }

    private TagBuilder Header(CardParts parts)
    {
        var header = new TagBuilder("div");
        header.AddCssClass("card-header");
        var text = new TagBuilder("div");
        if (Title is not null) text.InnerHtml.AppendHtml(PageHeaderTagHelper.Text("h2", "card-title", Title));
        if (!string.IsNullOrEmpty(Subtitle)) text.InnerHtml.AppendHtml(PageHeaderTagHelper.Text("p", "card-subtitle", Subtitle));
        header.InnerHtml.AppendHtml(text);
        if (parts.Actions is not null) header.InnerHtml.AppendHtml(Wrap("m-actions", parts.Actions));
        return header;
    }

    private static TagBuilder Wrap(string cssClass, IHtmlContent content)
    {
        var element = new TagBuilder("div");
        element.AddCssClass(cssClass);
        element.InnerHtml.SetHtmlContent(content);
        return element;
    }
}

internal sealed class CardParts
{
    public IHtmlContent? Actions { get; set; }

    public IHtmlContent? Footer { get; set; }
}

/// <summary>What stands at the end of a card's heading.</summary>
[HtmlTargetElement("m-card-actions", ParentTag = "m-card")]
public class CardActionsTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ((CardParts)context.Items[typeof(CardParts)]).Actions = await output.GetChildContentAsync();
        output.SuppressOutput();
    }
}

/// <summary>What stands below a card's content.</summary>
[HtmlTargetElement("m-card-footer", ParentTag = "m-card")]
public class CardFooterTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ((CardParts)context.Items[typeof(CardParts)]).Footer = await output.GetChildContentAsync();
        output.SuppressOutput();
    }
}
