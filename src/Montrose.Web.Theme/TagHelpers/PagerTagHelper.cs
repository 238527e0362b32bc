using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using Montrose.Localization;
using Montrose.Web.Theme.Assets;
using Montrose.Web.Theme.Navigation;

namespace Montrose.Web.Theme.TagHelpers;

/// <summary>How many rows there are and the way to the others. Says only the number where all fit.</summary>
[HtmlTargetElement("m-pager", Attributes = "total,size", TagStructure = TagStructure.NormalOrSelfClosing)]
public class PagerTagHelper(IStringLocalizer<MontroseResource> l, PortalAssets assets) : TagHelper
{
    public long Total { get; set; }

    /// <summary>True where there are more rows than were counted.</summary>
    public bool More { get; set; }

    public int Skip { get; set; }

    public int Size { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Total == 0)
        {
            output.SuppressOutput();
            return;
        }
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "m-pager");
        output.Attributes.SetAttribute("aria-label", l["Pager.Label"].Value);
        var range = new TagBuilder("span");
        range.AddCssClass("m-num");
        range.InnerHtml.SetContent(l[More ? "Pager.RangeOfMore" : "Pager.Range", Skip + 1, Math.Min(Skip + Size, Total), Total].Value);
        output.Content.AppendHtml(range);
        var pages = (int)Math.Min((Total + Size - 1) / Size, int.MaxValue);
        if (pages > 1) output.Content.AppendHtml(Pages(pages, Skip / Size + 1));
    }

    private TagBuilder Pages(int pages, int current)
    {
        var list = new TagBuilder("ul");
        if (current > 1) list.InnerHtml.AppendHtml(Arrow(current - 1, TableIcons.Previous, l["Pager.Previous"].Value));
        var last = 0;
        foreach (var page in Shown(pages, current))
        {
            if (page > last + 1) list.InnerHtml.AppendHtml(Item(PageHeaderTagHelper.Text("span", "m-quiet", "…")));
            list.InnerHtml.AppendHtml(Item(Number(page, page == current)));
            last = page;
        }
        if (current < pages) list.InnerHtml.AppendHtml(Arrow(current + 1, TableIcons.Next, l["Pager.Next"].Value));
        return list;
    }

    /// <summary>First, last and the current page with its neighbours.</summary>
    private static IEnumerable<int> Shown(int pages, int current) =>
        new[] { 1, current - 1, current, current + 1, pages }.Where(p => p >= 1 && p <= pages).Distinct().Order();

    private TagBuilder Number(int page, bool isCurrent)
    {
        var text = page.ToString(CultureInfo.CurrentCulture);
        var element = new TagBuilder(isCurrent ? "span" : "a");
        if (isCurrent) element.Attributes["aria-current"] = "page";
        else
        {
            element.Attributes["href"] = Address(page);
            element.Attributes["aria-label"] = l["Pager.Page", text].Value;
        }
        element.InnerHtml.SetContent(text);
        return element;
    }

    private TagBuilder Arrow(int page, string icon, string label)
    {
        var link = new TagBuilder("a");
        link.Attributes["href"] = Address(page);
        link.Attributes["aria-label"] = label;
        link.InnerHtml.SetHtmlContent(IconTagHelper.Svg(assets.Url(ViewContext.HttpContext, PortalAssets.Icons), icon));
        return Item(link);
    }

    private string Address(int page) =>
        ListAddress.With(ViewContext.HttpContext.Request, ("SkipCount", page == 1 ? null : ((page - 1) * Size).ToString(CultureInfo.InvariantCulture)));

    private static TagBuilder Item(TagBuilder content)
    {
        var item = new TagBuilder("li");
        item.InnerHtml.SetHtmlContent(content);
        return item;
    }
}
