using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using Montrose.Localization;
using Montrose.Web.Theme.Assets;

namespace Montrose.Web.Theme.TagHelpers;

/// <summary>A text with a button that copies it. The button shows only where a script can do that.</summary>
[HtmlTargetElement("m-copy", Attributes = "value", TagStructure = TagStructure.NormalOrSelfClosing)]
public class CopyTagHelper(IStringLocalizer<MontroseResource> l, PortalAssets assets) : TagHelper
{
    public string Value { get; set; } = "";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "copy-text";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("value", Value);
        output.Attributes.SetAttribute("done-label", l["Copy.Done", Value].Value);
        var button = new TagBuilder("button");
        button.AddCssClass("m-icon-button");
        button.Attributes["type"] = "button";
        button.Attributes["hidden"] = "hidden";
        button.Attributes["aria-label"] = l["Copy.Do", Value].Value;
        button.InnerHtml.SetHtmlContent(IconTagHelper.Svg(assets.Url(ViewContext.HttpContext, PortalAssets.Icons), TableIcons.Copy));
        output.Content.AppendHtml(PageHeaderTagHelper.Text("span", "m-code", Value)).AppendHtml(button);
    }
}
