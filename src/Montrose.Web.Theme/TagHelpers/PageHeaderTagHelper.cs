using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Montrose.Web.Theme.Navigation;

namespace Montrose.Web.Theme.TagHelpers;

/// <summary>The page's heading, one sentence about it and, inside, its actions. Tells the layout title and breadcrumbs.</summary>
[HtmlTargetElement("m-page-header", Attributes = "title")]
public class PageHeaderTagHelper : TagHelper
{
    public string Title { get; set; } = "";

    public string? Lead { get; set; }

    /// <summary>The page above this one in the breadcrumbs, if there is one between it and the overview.</summary>
    public string? ParentTitle { get; set; }

    public string? ParentUrl { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        PageFrame.Of(ViewContext).Describe(Title, ParentTitle, ParentUrl);
        var actions = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "m-page-head");
        var text = new TagBuilder("div");
        if (ParentTitle is not null) text.InnerHtml.AppendHtml(WayUp());
        text.InnerHtml.AppendHtml(Text("h1", "m-page-title", Title));
        if (!string.IsNullOrEmpty(Lead)) text.InnerHtml.AppendHtml(Text("p", "m-page-lead", Lead));
        output.Content.SetHtmlContent(text);
        if (actions.IsEmptyOrWhiteSpace) return;
        var bar = new TagBuilder("div");
        bar.AddCssClass("m-actions");
        bar.InnerHtml.SetHtmlContent(actions);
        output.Content.AppendHtml(bar);
    }

    /// <summary>The link to the page above, where the screen has no room for breadcrumbs.</summary>
    private TagBuilder WayUp()
    {
        var link = Text("a", "m-back m-only-narrow", ParentTitle!);
        link.Attributes["href"] = ParentUrl;
        return link;
    }

    internal static TagBuilder Text(string tag, string cssClass, string text)
    {
        var element = new TagBuilder(tag);
        element.AddCssClass(cssClass);
        element.InnerHtml.SetContent(text);
        return element;
    }
}
