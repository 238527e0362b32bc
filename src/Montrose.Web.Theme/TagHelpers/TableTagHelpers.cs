using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Montrose.Web.Theme.Assets;
using Montrose.Web.Theme.Navigation;

namespace Montrose.Web.Theme.TagHelpers;

/// <summary>A table that becomes a list of cards on a phone; its cells name their column in data-label.</summary>
[HtmlTargetElement("m-table", Attributes = "caption")]
public class TableTagHelper : TagHelper
{
    /// <summary>What the table lists, for those who don't see it.</summary>
    public string Caption { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var rows = await output.GetChildContentAsync();
        var table = new TagBuilder("table");
        table.AddCssClass("table m-stack");
        table.InnerHtml.AppendHtml(PageHeaderTagHelper.Text("caption", "visually-hidden", Caption)).AppendHtml(rows);
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "table-responsive");
        // Where the table is wider than its card it is scrolled, by the keyboard too (WCAG 2.1.1).
        output.Attributes.SetAttribute("tabindex", "0");
        output.Attributes.SetAttribute("role", "region");
        output.Attributes.SetAttribute("aria-label", Caption);
        output.Content.SetHtmlContent(table);
    }
}

/// <summary>A column's heading that sorts by it: first ascending, then descending. The other filters stay.</summary>
[HtmlTargetElement("m-th", Attributes = "sort")]
public class SortHeaderTagHelper(PortalAssets assets) : TagHelper
{
    /// <summary>The property to sort by.</summary>
    public string Sort { get; set; } = "";

    /// <summary>The sorting in force, e.g. "Name desc".</summary>
    public string? Current { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var label = await output.GetChildContentAsync();
        var words = (Current ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isCurrent = words.Length > 0 && string.Equals(words[0], Sort, StringComparison.OrdinalIgnoreCase);
        var isDescending = isCurrent && words.Length > 1 && string.Equals(words[1], "desc", StringComparison.OrdinalIgnoreCase);

        output.TagName = "th";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("scope", "col");
        if (isCurrent) output.Attributes.SetAttribute("aria-sort", isDescending ? "descending" : "ascending");
        var link = new TagBuilder("a");
        link.AddCssClass("m-sort");
        link.Attributes["href"] = ListAddress.With(ViewContext.HttpContext.Request, ("Sorting", isCurrent && !isDescending ? Sort + " desc" : Sort), ("SkipCount", null));
        link.InnerHtml.AppendHtml(label);
        if (isCurrent) link.InnerHtml.AppendHtml(IconTagHelper.Svg(assets.Url(ViewContext.HttpContext, PortalAssets.Icons), isDescending ? TableIcons.Descending : TableIcons.Ascending));
        output.Content.SetHtmlContent(link);
    }
}
