using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Montrose.Web.Theme.Assets;

namespace Montrose.Web.Theme.TagHelpers;

/// <summary>What stands where nothing is yet: why, and inside, what one can do about it.</summary>
[HtmlTargetElement("m-empty", Attributes = "icon,title")]
public class EmptyTagHelper(PortalAssets assets) : TagHelper
{
    public string Icon { get; set; } = "";

    public string Title { get; set; } = "";

    public string? Text { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var actions = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "m-empty");
        var icon = new TagBuilder("span");
        icon.AddCssClass("m-empty-icon");
        icon.InnerHtml.SetHtmlContent(IconTagHelper.Svg(assets.Url(ViewContext.HttpContext, PortalAssets.Icons), Icon));
        output.Content.AppendHtml(icon).AppendHtml(PageHeaderTagHelper.Text("p", "m-empty-title", Title));
        if (!string.IsNullOrEmpty(Text)) output.Content.AppendHtml(PageHeaderTagHelper.Text("p", "m-empty-text", Text));
        if (actions.IsEmptyOrWhiteSpace) return;
        var bar = new TagBuilder("div");
        bar.AddCssClass("m-actions");
        bar.InnerHtml.SetHtmlContent(actions);
        output.Content.AppendHtml(bar);
    }
}
