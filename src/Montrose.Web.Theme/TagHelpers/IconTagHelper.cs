using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Montrose.Web.Theme.Assets;

namespace Montrose.Web.Theme.TagHelpers;

/// <summary>An icon by its Tabler name. Decoration, unless <see cref="Label"/> says what it means.</summary>
[HtmlTargetElement("m-icon", Attributes = "name", TagStructure = TagStructure.NormalOrSelfClosing)]
public class IconTagHelper(PortalAssets assets) : TagHelper
{
    /// <summary>Lower-case name as on tabler.io/icons; the bundle holds the names that the source names.</summary>
    public string Name { get; set; } = "";

    /// <summary>Text for those who don't see it; without it the icon is hidden from them.</summary>
    public string? Label { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", ($"{Class(Name)} " + output.Attributes["class"]?.Value).TrimEnd());
        if (Label is null) output.Attributes.SetAttribute("aria-hidden", "true");
        else
        {
            output.Attributes.SetAttribute("role", "img");
            output.Attributes.SetAttribute("aria-label", Label);
        }
        output.Content.SetHtmlContent(Use(assets.Url(ViewContext.HttpContext, PortalAssets.Icons), Name));
    }

    internal static TagBuilder Svg(string iconsUrl, string name)
    {
        var svg = new TagBuilder("svg");
        svg.AddCssClass(Class(name));
        svg.Attributes["aria-hidden"] = "true";
        svg.InnerHtml.SetHtmlContent(Use(iconsUrl, name));
        return svg;
    }

    /// <summary>What points along the line points the other way where lines run from right to left.</summary>
    private static string Class(string name) => PointsAlongTheLine(name) ? "m-icon m-icon-flip" : "m-icon";

    private static bool PointsAlongTheLine(string name) =>
        name.EndsWith("-left", StringComparison.Ordinal) || name.EndsWith("-right", StringComparison.Ordinal) || name is "logout" or "login" or "external-link" or "send" or "list" or "menu-2";

    private static TagBuilder Use(string iconsUrl, string name)
    {
        var use = new TagBuilder("use");
        use.Attributes["href"] = iconsUrl + "#" + name;
        return use;
    }
}
